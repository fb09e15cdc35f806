package lockstep.vm;

import lockstep.object.*;

/** SyntaxError: the message and the place. */
final class SyntaxErrorMethods {
    private SyntaxErrorMethods() {}

    private static final String[] PLACE = {"filename", "lineno", "offset", "text", "end_lineno", "end_offset"};

    @Builtin("__init__(self, /, *args)")
    static void init(ExceptionObject self, Object[] args) {
        self.args = TupleObject.of(args);
        if (args.length > 0) {
            self.put("msg", args[0]);
        }
        if (args.length == 2 && args[1] instanceof TupleObject place) {
            for (int i = 0; i < PLACE.length && i < place.items.length; i++) {
                self.put(PLACE[i], place.items[i]);
            }
        }
    }

    @Builtin("__str__(self, /)")
    static Object str(ThreadState thread, ExceptionObject self) {
        Object message = self.get("msg");
        Object file = self.get("filename");
        Object line = self.get("lineno");
        String name = file instanceof Str s ? s.value.substring(s.value.lastIndexOf('/') + 1) : null;
        String place = name != null && line instanceof Long
                ? " (" + name + ", line " + line + ")"
                : name != null ? " (" + name + ")" : line instanceof Long ? " (line " + line + ")" : "";
        return thread.then(
                (context, text) -> new Str(text + place),
                () -> Operators.str(thread, message == null ? None.NONE : message));
    }
}
