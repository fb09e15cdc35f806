package lockstep.object;

/** What UnicodeEncodeError and UnicodeDecodeError know and say. */
final class UnicodeErrorMethods {
    private static final String[] NAMES = {"encoding", "object", "start", "end", "reason"};

    private UnicodeErrorMethods() {}

    private static void init(ExceptionObject self, Object[] args) {
        if (args.length != NAMES.length) {
            throw Errors.type("function takes exactly 5 arguments (" + args.length + " given)");
        }
        self.args = new TupleObject(args);
        for (int i = 0; i < NAMES.length; i++) {
            self.put(NAMES[i], args[i]);
        }
    }

    private static long number(ExceptionObject self, String name) {
        return self.get(name) instanceof Long n ? n : 0;
    }

    private static String text(ExceptionObject self, String name) {
        return self.get(name) instanceof Str s ? s.value : "";
    }

    /** @param one what a single bad item is, null for several */
    private static Str message(ExceptionObject self, String verb, String kind,
            @org.jspecify.annotations.Nullable String one) {
        long start = number(self, "start");
        String place = one == null ? kind + "s in position " + start + "-" + (number(self, "end") - 1)
                : one + " in position " + start;
        return new Str("'" + text(self, "encoding") + "' codec can't " + verb + " " + place + ": "
                + text(self, "reason"));
    }

    /** UnicodeEncodeError. */
    static final class OfEncode {
        private OfEncode() {}

        @Builtin(value = "__init__(self, /, *args)", effect = Effect.WRITES_SELF)
        static void init(ExceptionObject self, Object[] args) {
            UnicodeErrorMethods.init(self, args);
        }

        @Builtin(value = "__str__(self, /)", effect = Effect.READS_SELF)
        static Object str(ExceptionObject self) {
            long start = number(self, "start");
            if (self.get("object") instanceof Str s && number(self, "end") == start + 1 && start < s.length()) {
                StringBuilder bad = new StringBuilder("character '");
                Texts.escape(bad, s.codePointAt((int) start));
                return message(self, "encode", "character", bad.append('\'').toString());
            }
            return message(self, "encode", "character", null);
        }
    }

    /** UnicodeDecodeError. */
    static final class OfDecode {
        private OfDecode() {}

        @Builtin(value = "__init__(self, /, *args)", effect = Effect.WRITES_SELF)
        static void init(ExceptionObject self, Object[] args) {
            UnicodeErrorMethods.init(self, args);
        }

        @Builtin(value = "__str__(self, /)", effect = Effect.READS_SELF)
        static Object str(ExceptionObject self) {
            long start = number(self, "start");
            if (self.get("object") instanceof BytesObject b && number(self, "end") == start + 1
                    && start < b.bytes.length) {
                StringBuilder bad = new StringBuilder("byte 0x");
                Texts.hex(bad, b.bytes[(int) start] & 255, 2);
                return message(self, "decode", "byte", bad.toString());
            }
            return message(self, "decode", "byte", null);
        }
    }
}
