package lockstep.vm;

import lockstep.object.*;

/** SyntaxError: the message and the place. */
final class SyntaxErrorMethods {
    private SyntaxErrorMethods() {}

    private static final String[] PLACE = {"filename", "lineno", "offset", "text", "end_lineno", "end_offset"};

    @Builtin("__init__(self, /, *args)")
    static Object init(ThreadState thread, ExceptionObject self, Object[] args) {
        self.args = TupleObject.of(args);
        if (args.length > 0) {
            self.put("msg", args[0]);
        }
        return args.length == 2 ? thread.withItems(args[1], (context, place) -> at(self, place)) : None.NONE;
    }

    private static Object at(ExceptionObject self, Object[] place) {
        if (place.length < 4 || place.length > 6) {
            throw Errors.type("function takes " + (place.length < 4 ? "at least 4" : "at most 6") + " arguments ("
                    + place.length + " given)");
        }
        if (place.length == 5) {
            throw Errors.type("end_offset must be provided when end_lineno is provided");
        }
        for (int i = 0; i < place.length; i++) {
            self.put(PLACE[i], place[i]);
        }
        return None.NONE;
    }

    @Builtin("__str__(self, /)")
    static Object str(ThreadState thread, ExceptionObject self) {
        Object message = self.get("msg");
        Object file = self.get("filename");
        Object line = self.get("lineno");
        String name = file instanceof Str s ? s.value().substring(s.value().lastIndexOf('/') + 1) : null;
        String place = name != null && line instanceof Long
                ? " (" + name + ", line " + line + ")"
                : name != null ? " (" + name + ")" : line instanceof Long ? " (line " + line + ")" : "";
        return thread.then(
                (context, text) -> new Str(text + place),
                () -> Operators.str(thread, message == null ? None.NONE : message));
    }
}
