package lockstep.library;

import java.util.ArrayList;
import java.util.List;
import lockstep.object.*;
import lockstep.object.Builtin.Kind;
import lockstep.vm.ThreadState;
import lockstep.vm.TracebackObject;
import lockstep.vm.Tracebacks;

/** {@code _traceback}: the interpreter's own printing, for {@code traceback} and {@code linecache}. */
final class TracebackModule {
    private TracebackModule() {}

    @Builtin(value = "format(exception, /)", kind = Kind.FUNCTION)
    static Object format(ThreadState thread, Object exception) {
        return Tracebacks.format(thread, (ExceptionObject) exception);
    }

    /** Type, message and notes, without what led there. */
    @Builtin(value = "format_only(exception, /)", kind = Kind.FUNCTION)
    static Object formatOnly(ThreadState thread, Object exception) {
        return Tracebacks.formatOnly(thread, (ExceptionObject) exception);
    }

    /** (line, end line, column, end column) of a traceback's entry; None for what is not known. */
    @Builtin(value = "positions(traceback, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object positions(TracebackObject traceback) {
        int[] all = traceback.code().code.positions();
        int at = 4 * traceback.index;
        if (all[at] == 0) {
            return new TupleObject((long) traceback.line, None.NONE, None.NONE, None.NONE);
        }
        return new TupleObject(
                (long) all[at],
                (long) all[at + 1],
                all[at + 2] < 0 ? None.NONE : (Object) (long) all[at + 2],
                all[at + 3] < 0 ? None.NONE : (Object) (long) all[at + 3]);
    }

    /** The lines of source below an entry's first line, with carets. */
    @Builtin(value = "carets(lines, start, end, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object carets(ListObject lines, Object start, Object end) {
        List<String> texts = new ArrayList<>();
        for (Object each : lines.toArray()) {
            texts.add(each.toString().stripTrailing());
        }
        return new Str(Tracebacks.underlined(texts, (int) (long) (Long) start, (int) (long) (Long) end));
    }

    @Builtin(value = "source_line(filename, line, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object sourceLine(ThreadState thread, Object fileName, Object line) {
        String text = thread.interpreter.host.sourceLine(fileName.toString(), (int) (long) (Long) line);
        return text == null ? None.NONE : new Str(text);
    }
}
