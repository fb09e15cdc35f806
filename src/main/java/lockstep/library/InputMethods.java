package lockstep.library;

import lockstep.object.*;
import lockstep.vm.ThreadState;

/** What stdin has. */
final class InputMethods {
    private InputMethods() {}

    @Builtin(value = "readline(self, size=-1, /)", effect = Effect.PURE)
    static Object readLine(ThreadState thread, Object self, Object size) {
        return new Str(thread.interpreter.host.readLine());
    }

    @Builtin(value = "read(self, size=-1, /)", effect = Effect.PURE)
    static Object read(ThreadState thread, Object self, Object size) {
        StringBuilder all = new StringBuilder();
        while (true) {
            String line = thread.interpreter.host.readLine();
            if (line.isEmpty()) {
                return new Str(all.toString());
            }
            thread.allocate(2L * line.length());
            all.append(line);
        }
    }

    @Builtin(value = "__iter__(self, /)", effect = Effect.PURE)
    static Object iter(Object self) {
        return self;
    }

    @Builtin(value = "__next__(self, /)", effect = Effect.PURE)
    static Object next(ThreadState thread, Object self) {
        String line = thread.interpreter.host.readLine();
        if (line.isEmpty()) {
            throw Errors.stopIteration();
        }
        return new Str(line);
    }

    @Builtin("readlines(self, hint=-1, /)")
    static Object readLines(ThreadState thread, Object self, Object hint) {
        return thread.call(Types.LIST, self);
    }

    @Builtin(value = "isatty(self, /)", effect = Effect.PURE)
    static Object isTty(Object self) {
        return false;
    }

    @Builtin(value = "fileno(self, /)", effect = Effect.PURE)
    static Object fileno(Object self) {
        return 0L;
    }

    @Builtin(value = "close(self, /)", effect = Effect.PURE)
    static void close(Object self) {}
}
