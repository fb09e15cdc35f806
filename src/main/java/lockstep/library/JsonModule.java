package lockstep.library;

import lockstep.object.*;
import lockstep.object.Builtin.Kind;
import lockstep.vm.ThreadState;

/** {@code _json}: what works on plain values; calls of hooks are left to Python. */
final class JsonModule {
    private JsonModule() {}

    private static Object problem(ThreadState thread, JsonReader.Problem e, Str text) {
        long place = text.value().codePointCount(0, Math.min(e.place, text.value().length()));
        return thread.hidden("json_error", new Str(String.valueOf(e.getMessage())), text, place);
    }

    private static Str text(Object string) {
        if (string instanceof Str s) {
            return s;
        }
        throw Errors.type("first argument must be a string, not " + Types.of(string).shownName());
    }

    private static int place(Str text, Object index) {
        long at = Integers.need(index);
        if (at < 0 || at > text.length()) {
            throw Errors.value("end is out of bounds");
        }
        return text.offset((int) at);
    }

    private static Object with(Object value, Str text, int end) {
        return new TupleObject(value, (long) text.value().codePointCount(0, end));
    }

    @Builtin(value = "scanstring(string, end, strict=True, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object scanString(ThreadState thread, Object string, Object end, Object strict) {
        Str text = text(string);
        JsonReader reader = new JsonReader(thread, text.value(), place(text, end), !strict.equals(false));
        try {
            String read = reader.string();
            return with(Str.of(read), text, reader.at);
        } catch (JsonReader.Problem e) {
            return problem(thread, e, text);
        }
    }

    /** The value that begins at a place, and where it ends. */
    @Builtin(value = "decode(string, index, strict, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object decode(ThreadState thread, Object string, Object index, Object strict) {
        Str text = text(string);
        int from = place(text, index);
        JsonReader reader = new JsonReader(thread, text.value(), from, !strict.equals(false));
        try {
            Object value = reader.read();
            thread.work(4L * (reader.at - from));
            return with(value, text, reader.at);
        } catch (JsonReader.Problem e) {
            return problem(thread, e, text);
        }
    }

    @Builtin(value = "encode_basestring(string, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object encodeBaseString(Object string) {
        return encoded(string, false);
    }

    @Builtin(value = "encode_basestring_ascii(string, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object encodeBaseStringAscii(Object string) {
        return encoded(string, true);
    }

    private static Object encoded(Object string, boolean ascii) {
        StringBuilder out = new StringBuilder();
        JsonWriter.string(text(string).value(), ascii, out);
        return new Str(out.toString());
    }

    /** The text of a plain value, or None when there is something in it that only Python can encode. */
    @Builtin(
            value = "encode(value, ascii, checked, indent, key_separator, item_separator, /)",
            kind = Kind.FUNCTION,
            effect = Effect.READS_ARGUMENTS)
    static Object encode(
            ThreadState thread, Object value, Object ascii, Object checked, Object indent, Object keySeparator,
            Object itemSeparator) {
        JsonWriter writer = new JsonWriter(
                thread, !ascii.equals(false), !checked.equals(false), indent == None.NONE ? null : ((Str) indent).value(),
                text(keySeparator).value(), text(itemSeparator).value());
        try {
            writer.write(value, 0);
        } catch (JsonWriter.GivenUp e) {
            return None.NONE;
        }
        thread.work(4L * writer.out.length());
        thread.allocate(2L * writer.out.length());
        return new Str(writer.out.toString());
    }
}
