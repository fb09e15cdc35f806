package lockstep.vm;

import java.util.ArrayList;
import java.util.List;
import lockstep.compiler.Code;
import lockstep.object.*;
import lockstep.object.Builtin.Kind;

/** What code objects show. */
final class CodeMethods {
    private CodeMethods() {}

    @Builtin(value = "__repr__(self, /)")
    static Object repr(ThreadState thread, CodeObject self) {
        return new Str("<code object " + self.code.name + " at " + thread.address(self) + ", file \""
                + self.code.fileName + "\", line " + self.code.firstLine + ">");
    }

    private static TupleObject named(CodeObject self, int kind) {
        List<Object> names = new ArrayList<>();
        for (int i = 0; i < self.localNames.length; i++) {
            if ((self.code.localKinds[i] & kind) != 0) {
                names.add(self.localNames[i]);
            }
        }
        return TupleObject.of(names.toArray());
    }

    @Builtin(value = "co_name(self, /)", kind = Kind.GETTER)
    static Object name(CodeObject self) {
        return Str.of(self.code.name);
    }

    @Builtin(value = "co_qualname(self, /)", kind = Kind.GETTER)
    static Object qualname(CodeObject self) {
        return Str.of(self.code.qualifiedName);
    }

    @Builtin(value = "co_filename(self, /)", kind = Kind.GETTER)
    static Object filename(CodeObject self) {
        return Str.of(self.code.fileName);
    }

    @Builtin(value = "co_firstlineno(self, /)", kind = Kind.GETTER)
    static Object firstLine(CodeObject self) {
        return (long) self.code.firstLine;
    }

    @Builtin(value = "co_argcount(self, /)", kind = Kind.GETTER)
    static Object argCount(CodeObject self) {
        return (long) self.code.argCount;
    }

    @Builtin(value = "co_posonlyargcount(self, /)", kind = Kind.GETTER)
    static Object positionalOnly(CodeObject self) {
        return (long) self.code.positionalOnlyCount;
    }

    @Builtin(value = "co_kwonlyargcount(self, /)", kind = Kind.GETTER)
    static Object keywordOnly(CodeObject self) {
        return (long) self.code.keywordOnlyCount;
    }

    @Builtin(value = "co_nlocals(self, /)", kind = Kind.GETTER)
    static Object localCount(CodeObject self) {
        return (long) self.code.localCount;
    }

    @Builtin(value = "co_stacksize(self, /)", kind = Kind.GETTER)
    static Object stackSize(CodeObject self) {
        return (long) self.code.stackSize;
    }

    @Builtin(value = "co_flags(self, /)", kind = Kind.GETTER)
    static Object flags(CodeObject self) {
        return (long) self.code.flags;
    }

    @Builtin(value = "co_varnames(self, /)", kind = Kind.GETTER)
    static Object varNames(CodeObject self) {
        return named(self, Code.LOCAL);
    }

    @Builtin(value = "co_cellvars(self, /)", kind = Kind.GETTER)
    static Object cellVars(CodeObject self) {
        return named(self, Code.CELL);
    }

    @Builtin(value = "co_freevars(self, /)", kind = Kind.GETTER)
    static Object freeVars(CodeObject self) {
        return named(self, Code.FREE);
    }

    @Builtin(value = "co_names(self, /)", kind = Kind.GETTER)
    static Object names(CodeObject self) {
        return TupleObject.of(self.names.clone());
    }

    @Builtin("co_positions(self, /)")
    static Object positions(ThreadState thread, CodeObject self) {
        int[] all = self.code.positions();
        Object[] rows = new Object[self.code.instructions.length];
        for (int i = 0; i < rows.length; i++) {
            Object[] row = new Object[4];
            for (int k = 0; k < 4; k++) {
                int value = all[4 * i + k];
                row[k] = value < 0 || k < 2 && value == 0 ? None.NONE : (Object) (long) value;
            }
            rows[i] = new TupleObject(row);
        }
        return thread.iterator(new ListObject(rows));
    }

    @Builtin("co_lines(self, /)")
    static Object lines(ThreadState thread, CodeObject self) {
        int[] all = self.code.positions();
        int count = self.code.instructions.length;
        java.util.List<Object> rows = new java.util.ArrayList<>();
        int start = 0;
        for (int i = 1; i <= count; i++) {
            if (i == count || all[4 * i] != all[4 * start]) {
                Object line = all[4 * start] <= 0 ? None.NONE : (Object) (long) all[4 * start];
                rows.add(new TupleObject(2L * start, 2L * i, line));
                start = i;
            }
        }
        return thread.iterator(new ListObject(rows.toArray()));
    }

    /** Names, file, first line and flags; the rest must stay as it is. */
    @Builtin(value = "replace(self, /, **changes)", effect = Effect.PURE)
    static Object replace(CodeObject self, Object changes) {
        lockstep.compiler.Code code = self.code;
        String name = code.name;
        String qualifiedName = code.qualifiedName;
        String fileName = code.fileName;
        int firstLine = code.firstLine;
        int flags = code.flags;
        Dict all = (Dict) changes;
        for (int i = 0; i < all.end(); i++) {
            if (all.keyAt(i) == null) {
                continue;
            }
            Object value = all.valueAt(i);
            switch (all.keyAt(i).toString()) {
                case "co_name" -> name = value.toString();
                case "co_qualname" -> qualifiedName = value.toString();
                case "co_filename" -> fileName = value.toString();
                case "co_firstlineno" -> firstLine = (int) (long) (Long) value;
                case "co_flags" -> flags = (int) (long) (Long) value;
                case "co_argcount", "co_posonlyargcount", "co_kwonlyargcount", "co_nlocals", "co_stacksize", "co_code",
                        "co_consts", "co_names", "co_varnames", "co_freevars", "co_cellvars", "co_linetable",
                        "co_exceptiontable" -> {}
                default -> throw Errors.type(
                        "replace() got an unexpected keyword argument '" + all.keyAt(i) + "'");
            }
        }
        return CodeObject.of(code.with(name, qualifiedName, fileName, firstLine, flags));
    }

    @Builtin(value = "co_consts(self, /)", kind = Kind.GETTER)
    static Object constants(CodeObject self) {
        return TupleObject.of(self.constants.clone());
    }
}
