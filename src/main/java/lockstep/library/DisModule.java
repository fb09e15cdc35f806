package lockstep.library;

import java.util.ArrayList;
import java.util.List;
import lockstep.compiler.Code;
import lockstep.compiler.Disassembler;
import lockstep.object.*;
import lockstep.object.Builtin.Kind;
import lockstep.vm.CodeObject;
import lockstep.vm.ThreadState;

/** {@code _dis}: listings of code objects. */
final class DisModule {
    private DisModule() {}

    private static Code code(Object object) {
        if (!(object instanceof CodeObject c)) {
            throw Errors.type("don't know how to disassemble " + Types.of(object).shownName() + " objects");
        }
        return c.code;
    }

    private static long address(ThreadState thread, Code code) {
        return thread.identity(CodeObject.of(code));
    }

    @Builtin(value = "_listing(code, nested, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object listing(ThreadState thread, Object object, Object nested) {
        return new Str(Disassembler.disassemble(code(object), c -> address(thread, c), nested == Boolean.TRUE));
    }

    /** Tuples as {@code dis.Instruction} takes them. */
    @Builtin(value = "_rows(code, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object rows(ThreadState thread, Object object) {
        List<Object> rows = new ArrayList<>();
        for (Disassembler.Row row : Disassembler.rows(code(object), c -> address(thread, c))) {
            rows.add(new TupleObject(
                    new Str(row.name()),
                    row.argument() < 0 ? None.NONE : (Object) (long) row.argument(),
                    row.argumentText().isEmpty() ? None.NONE : new Str(row.argumentText()),
                    new Str(row.argumentText()),
                    (long) row.offset(),
                    row.startsLine(),
                    row.line() == 0 ? None.NONE : (Object) (long) row.line(),
                    row.label() > 0));
        }
        return new ListObject(rows.toArray());
    }
}
