package lockstep.object;

import org.jspecify.annotations.Nullable;

/** What UnicodeEncodeError, UnicodeDecodeError and UnicodeTranslateError know and say. */
final class UnicodeErrorMethods {
    private static final String[] NAMES = {"encoding", "object", "start", "end", "reason"};

    private UnicodeErrorMethods() {}

    /** @param first which of the names the arguments begin with */
    private static void init(ExceptionObject self, Object[] args, int first, boolean ofBytes) {
        int count = NAMES.length - first;
        if (args.length != count) {
            throw Errors.type("function takes exactly " + count + " arguments (" + args.length + " given)");
        }
        for (int i = 0; i < count; i++) {
            String name = NAMES[first + i];
            boolean fits = switch (name) {
                case "start", "end" -> Integers.plain(args[i]) != null;
                case "object" -> ofBytes ? Bytes.isBytesLike(args[i]) : args[i] instanceof Str;
                default -> args[i] instanceof Str;
            };
            if (!fits) {
                String wanted = name.equals("object") && ofBytes ? "bytes" : name.equals("start") || name.equals("end") ? "int" : "str";
                throw Errors.type(wanted.equals("int")
                        ? "'" + Types.of(args[i]).shownName() + "' object cannot be interpreted as an integer"
                        : wanted.equals("bytes")
                                ? "a bytes-like object is required, not '" + Types.of(args[i]).shownName() + "'"
                                : "argument " + (i + 1) + " must be str, not " + Arguments.typeName(args[i]));
            }
        }
        self.args = new TupleObject(args);
        for (int i = 0; i < count; i++) {
            String name = NAMES[first + i];
            boolean bytes = ofBytes && name.equals("object") && !(args[i] instanceof BytesObject);
            self.put(name, bytes ? new BytesObject(Bytes.of(args[i])) : args[i]);
        }
    }

    private static long number(ExceptionObject self, String name) {
        return self.get(name) instanceof Long n ? n : 0;
    }

    /** The position of the one character or byte that is bad, -1 when there are several. */
    private static int only(ExceptionObject self, int size) {
        long start = number(self, "start");
        return number(self, "end") == start + 1 && start >= 0 && start < size ? (int) start : -1;
    }

    /**
     * @param verb what the codec cannot do; null for translate, which has no codec
     * @param one what a single bad item is, null for several
     */
    private static Object message(Context context, ExceptionObject self, @Nullable String verb, String kind, @Nullable String one) {
        String place = one != null
                ? one + " in position " + number(self, "start")
                : kind + "s in position " + number(self, "start") + "-" + (number(self, "end") - 1);
        Object encoding = self.get("encoding");
        Object reason = self.get("reason");
        return context.then(
                (c, codec) -> c.then(
                        (c2, why) -> new Str((verb == null ? "can't translate " : "'" + codec + "' codec can't " + verb + " ")
                                + place + ": " + why),
                        () -> reason == null ? Str.EMPTY : c.str(reason)),
                () -> encoding == null ? Str.EMPTY : context.str(encoding));
    }

    private static Object ofText(Context context, ExceptionObject self, @Nullable String verb) {
        if (!(self.get("object") instanceof Str s)) {
            return Str.EMPTY;
        }
        int at = only(self, s.length());
        if (at < 0) {
            return message(context, self, verb, "character", null);
        }
        StringBuilder bad = new StringBuilder("character '");
        int c = s.codePointAt(at);
        if (c <= 0xff) {
            Texts.hex(bad.append("\\x"), c, 2);
        } else if (c <= 0xffff) {
            Texts.hex(bad.append("\\u"), c, 4);
        } else {
            Texts.hex(bad.append("\\U"), c, 8);
        }
        return message(context, self, verb, "character", bad.append('\'').toString());
    }

    /** UnicodeEncodeError. */
    static final class OfEncode {
        private OfEncode() {}

        @Builtin(value = "__init__(self, /, *args)", effect = Effect.WRITES_SELF)
        static void init(ExceptionObject self, Object[] args) {
            UnicodeErrorMethods.init(self, args, 0, false);
        }

        @Builtin(value = "__str__(self, /)")
        static Object str(Context context, ExceptionObject self) {
            return ofText(context, self, "encode");
        }
    }

    /** UnicodeTranslateError. */
    static final class OfTranslate {
        private OfTranslate() {}

        @Builtin(value = "__init__(self, /, *args)", effect = Effect.WRITES_SELF)
        static void init(ExceptionObject self, Object[] args) {
            UnicodeErrorMethods.init(self, args, 1, false);
        }

        @Builtin(value = "__str__(self, /)")
        static Object str(Context context, ExceptionObject self) {
            return ofText(context, self, null);
        }
    }

    /** UnicodeDecodeError. */
    static final class OfDecode {
        private OfDecode() {}

        @Builtin(value = "__init__(self, /, *args)", effect = Effect.WRITES_SELF)
        static void init(ExceptionObject self, Object[] args) {
            UnicodeErrorMethods.init(self, args, 0, true);
        }

        @Builtin(value = "__str__(self, /)")
        static Object str(Context context, ExceptionObject self) {
            if (!(self.get("object") instanceof BytesObject b)) {
                return Str.EMPTY;
            }
            int at = only(self, b.bytes.length);
            if (at < 0) {
                return message(context, self, "decode", "byte", null);
            }
            StringBuilder bad = new StringBuilder("byte 0x");
            Texts.hex(bad, b.bytes[at] & 255, 2);
            return message(context, self, "decode", "byte", bad.toString());
        }
    }
}
