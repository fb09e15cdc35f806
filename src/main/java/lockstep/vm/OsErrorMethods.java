package lockstep.vm;

import lockstep.object.*;
import lockstep.object.Builtin.Kind;

/** OSError: errno picks the subclass; errno, strerror and filename are shown. */
final class OsErrorMethods {
    private OsErrorMethods() {}

    @Builtin(value = "__new__(cls, /, *args, **kwargs)", kind = Kind.STATIC_METHOD)
    static Object make(ThreadState thread, Object cls, Object[] args, Object kwargs) {
        TypeObject type = (TypeObject) cls;
        if (type == Types.OS_ERROR && args.length >= 2 && args[0] instanceof Long errno) {
            type = subclass((int) (long) errno);
        }
        boolean later = parsesInInit(type);
        ExceptionObject made = new ExceptionObject(type, later ? new Object[0] : args);
        made.id = thread.interpreter.nextId();
        if (!later) {
            parse(made, args);
        }
        return made;
    }

    /** A class with an __init__ of its own decides what the arguments are, unless it has a __new__, too. */
    private static boolean parsesInInit(TypeObject type) {
        return type.lookup(Special.INIT) != Types.OS_ERROR.lookup(Special.INIT)
                && type.lookup(Special.NEW) == Types.OS_ERROR.lookup(Special.NEW);
    }

    private static void parse(ExceptionObject made, Object[] args) {
        if (args.length >= 2 && args.length <= 5) {
            made.put("errno", args[0]);
            made.put("strerror", args[1]);
            if (args.length >= 3 && args[2] != None.NONE) {
                made.put("filename", args[2]);
                made.args = new TupleObject(args[0], args[1]);
            }
            if (args.length == 5 && args[4] != None.NONE) {
                made.put("filename2", args[4]);
            }
        }
    }

    @Builtin("__init__(self, /, *args, **kwargs)")
    static void init(ExceptionObject self, Object[] args, Object kwargs) {
        if (parsesInInit(self.type)) {
            self.args = TupleObject.of(args);
            parse(self, args);
        }
    }

    @Builtin("__reduce__(self, /)")
    static Object reduce(ExceptionObject self) {
        Object file = self.get("filename");
        Object second = self.get("filename2");
        TupleObject args = self.args.items.length != 2 || file == null
                ? self.args
                : second == null
                        ? new TupleObject(self.args.items[0], self.args.items[1], file)
                        : new TupleObject(self.args.items[0], self.args.items[1], file, None.NONE, second);
        return ExceptionMethods.reduced(self, args, self.attributes);
    }

    /** Linux's numbers. */
    private static TypeObject subclass(int errno) {
        return switch (errno) {
            case 1, 13 -> Types.PERMISSION_ERROR;
            case 2 -> Types.FILE_NOT_FOUND_ERROR;
            case 3 -> Types.PROCESS_LOOKUP_ERROR;
            case 4 -> Types.INTERRUPTED_ERROR;
            case 10 -> Types.CHILD_PROCESS_ERROR;
            case 11, 114, 115 -> Types.BLOCKING_IO_ERROR;
            case 17 -> Types.FILE_EXISTS_ERROR;
            case 20 -> Types.NOT_A_DIRECTORY_ERROR;
            case 21 -> Types.IS_A_DIRECTORY_ERROR;
            case 32, 108 -> Types.BROKEN_PIPE_ERROR;
            case 103 -> Types.CONNECTION_ABORTED_ERROR;
            case 104 -> Types.CONNECTION_RESET_ERROR;
            case 110 -> Types.TIMEOUT_ERROR;
            case 111 -> Types.CONNECTION_REFUSED_ERROR;
            default -> Types.OS_ERROR;
        };
    }

    @Builtin("__str__(self, /)")
    static Object str(ThreadState thread, ExceptionObject self) {
        Object errno = self.get("errno");
        Object text = self.get("strerror");
        if (errno == null || text == null) {
            return ExceptionMethods.str(thread, self);
        }
        Object file = self.get("filename");
        if (file == null) {
            return new Str("[Errno " + errno + "] " + text);
        }
        Object second = self.get("filename2");
        return thread.then(
                (context, shown) -> second == null
                        ? new Str("[Errno " + errno + "] " + text + ": " + shown)
                        : context.then(
                                (c, other) -> new Str("[Errno " + errno + "] " + text + ": " + shown + " -> " + other),
                                () -> context.repr(second)),
                () -> Operators.repr(thread, file));
    }
}
