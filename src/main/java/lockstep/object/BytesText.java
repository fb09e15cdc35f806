package lockstep.object;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/** The methods of bytes and bytearray that str has too. They work on latin-1 text, a char a byte. */
final class BytesText {
    private BytesText() {}

    private static Str text(Object self) {
        return new Str(Bytes.latin1(Bytes.of(self)));
    }

    /** What is white space in str but not in bytes is put out of the way; {@link #back} takes the low byte again. */
    private static Str shielded(Object self) {
        String plain = Bytes.latin1(Bytes.of(self));
        if (plain.chars().noneMatch(BytesText::isTextSpaceOnly)) {
            return new Str(plain);
        }
        StringBuilder out = new StringBuilder();
        plain.chars().forEach(c -> out.append((char) (isTextSpaceOnly(c) ? c | 0xe000 : c)));
        return new Str(out.toString());
    }

    private static boolean isTextSpaceOnly(int c) {
        return c >= 0x1c && c <= 0x1f || c == 0x85 || c == 0xa0;
    }

    private static byte[] lowBytes(String text) {
        byte[] made = new byte[text.length()];
        for (int i = 0; i < made.length; i++) {
            made[i] = (byte) text.charAt(i);
        }
        return made;
    }

    /** Bytes that lose nothing are the same object. */
    private static Object stripped(Object self, Object text) {
        boolean whole = self instanceof BytesObject b && b.type == Types.BYTES && ((Str) text).charCount() == b.bytes.length;
        return whole ? self : back(self, text);
    }

    private static Object back(Object self, Object result) {
        return switch (result) {
            case Str s -> BytesMethods.like(self, lowBytes(s.value()));
            case ListObject list -> {
                for (int i = 0; i < list.size; i++) {
                    list.items[i] = back(self, list.items[i]);
                }
                yield list;
            }
            case TupleObject tuple -> {
                Object[] parts = tuple.items.clone();
                for (int i = 0; i < parts.length; i++) {
                    parts[i] = back(self, parts[i]);
                }
                yield new TupleObject(parts);
            }
            default -> result;
        };
    }

    private static Object convert(Context context, Object self, Context.Pushing work) {
        return context.then((c, result) -> back(self, result), work);
    }

    // ---- looking for bytes ----

    @FunctionalInterface
    private interface Use {
        /** All bytes, of which those from {@code from} to {@code to} count; from may be beyond to. */
        Object with(Context context, byte[] all, int from, int to);
    }

    private static Object range(Context context, Object self, Object start, Object end, Use use) {
        return StrSearch.optional(context, start, 0, (c, first) ->
                StrSearch.optional(c, end, Long.MAX_VALUE, (d, last) -> {
                    int n = BytesMethods.size(self);
                    long from = first < 0 ? Math.max(0, first + n) : Math.min(first, n + 1L);
                    long to = last < 0 ? Math.max(0, last + n) : Math.min(last, n);
                    StrOperators.charge(d, n);
                    return use.with(d, BytesMethods.array(self), (int) from, (int) to);
                }));
    }

    private static byte[] wanted(Object value) {
        Object n = Integers.plain(value);
        if (n != null) {
            return new byte[] {Bytes.one(n, "")};
        }
        if (!Bytes.isBytesLike(value)) {
            throw Errors.type("argument should be integer or bytes-like object, not '" + Types.of(value).shownName() + "'");
        }
        return Bytes.of(value);
    }

    @Builtin(value = "find(self, sub, start=None, end=None, /)", effect = Effect.READS_ARGUMENTS)
    static Object find(Context context, Object self, Object sub, Object start, Object end) {
        byte[] part = wanted(sub);
        return range(context, self, start, end, (c, all, from, to) -> (long) ByteSearch.first(c, all, part, from, to));
    }

    @Builtin(value = "rfind(self, sub, start=None, end=None, /)", effect = Effect.READS_ARGUMENTS)
    static Object rfind(Context context, Object self, Object sub, Object start, Object end) {
        byte[] part = wanted(sub);
        return range(context, self, start, end, (c, all, from, to) -> (long) ByteSearch.last(c, all, part, from, to));
    }

    private static Object found(Context context, Object at) {
        if (at instanceof Long n && n == -1) {
            throw Errors.value("subsection not found");
        }
        return at;
    }

    @Builtin(value = "index(self, sub, start=None, end=None, /)", effect = Effect.READS_ARGUMENTS)
    static Object index(Context context, Object self, Object sub, Object start, Object end) {
        return context.then(BytesText::found, () -> find(context, self, sub, start, end));
    }

    @Builtin(value = "rindex(self, sub, start=None, end=None, /)", effect = Effect.READS_ARGUMENTS)
    static Object rindex(Context context, Object self, Object sub, Object start, Object end) {
        return context.then(BytesText::found, () -> rfind(context, self, sub, start, end));
    }

    @Builtin(value = "count(self, sub, start=None, end=None, /)", effect = Effect.READS_ARGUMENTS)
    static Object count(Context context, Object self, Object sub, Object start, Object end) {
        byte[] part = wanted(sub);
        return range(context, self, start, end, (c, all, from, to) -> ByteSearch.count(c, all, part, from, to));
    }

    private static Object matches(
            Context context, Object self, Object given, Object start, Object end, String name, boolean atEnd) {
        if (!(given instanceof TupleObject) && !Bytes.isBytesLike(given)) {
            throw Errors.type(name + " first arg must be bytes or a tuple of bytes, not " + Types.of(given).shownName());
        }
        Object[] parts = given instanceof TupleObject tuple ? tuple.items : new Object[] {given};
        return range(context, self, start, end, (c, all, from, to) -> {
            for (Object each : parts) {
                byte[] part = Bytes.of(each);
                int at = atEnd ? to - part.length : from;
                if (from <= to && to - from >= part.length
                        && Arrays.equals(all, at, at + part.length, part, 0, part.length)) {
                    return true;
                }
            }
            return false;
        });
    }

    @Builtin(value = "startswith(self, prefix, start=None, end=None, /)", effect = Effect.READS_ARGUMENTS)
    static Object startsWith(Context context, Object self, Object prefix, Object start, Object end) {
        return matches(context, self, prefix, start, end, "startswith", false);
    }

    @Builtin(value = "endswith(self, suffix, start=None, end=None, /)", effect = Effect.READS_ARGUMENTS)
    static Object endsWith(Context context, Object self, Object suffix, Object start, Object end) {
        return matches(context, self, suffix, start, end, "endswith", true);
    }

    @Builtin(value = "replace(self, old, new, count=-1, /)", effect = Effect.READS_ARGUMENTS)
    static Object replace(Context context, Object self, Object old, Object fresh, Object count) {
        return convert(context, self, () -> StrSearch.replace(context, text(self), text(old), text(fresh), count));
    }

    @Builtin(value = "removeprefix(self, prefix, /)", effect = Effect.READS_ARGUMENTS)
    static Object removePrefix(Object self, Object prefix) {
        return back(self, StrSearch.removePrefix(text(self), text(prefix)));
    }

    @Builtin(value = "removesuffix(self, suffix, /)", effect = Effect.READS_ARGUMENTS)
    static Object removeSuffix(Object self, Object suffix) {
        return back(self, StrSearch.removeSuffix(text(self), text(suffix)));
    }

    private static Object optional(Object value) {
        return value == None.NONE ? value : text(value);
    }

    /** Whitespace of bytes is ASCII's only. */
    private static final Str SPACES = new Str(" \t\n\r\u000b\f");

    @Builtin(value = "strip(self, bytes=None, /)", effect = Effect.READS_ARGUMENTS)
    static Object strip(Object self, Object chars) {
        return stripped(self, StrSplit.strip(text(self), chars == None.NONE ? SPACES : text(chars)));
    }

    @Builtin(value = "lstrip(self, bytes=None, /)", effect = Effect.READS_ARGUMENTS)
    static Object lstrip(Object self, Object chars) {
        return stripped(self, StrSplit.lstrip(text(self), chars == None.NONE ? SPACES : text(chars)));
    }

    @Builtin(value = "rstrip(self, bytes=None, /)", effect = Effect.READS_ARGUMENTS)
    static Object rstrip(Object self, Object chars) {
        return stripped(self, StrSplit.rstrip(text(self), chars == None.NONE ? SPACES : text(chars)));
    }

    @Builtin(value = "split(self, /, sep=None, maxsplit=-1)", effect = Effect.READS_ARGUMENTS)
    static Object split(Context context, Object self, Object sep, Object maxsplit) {
        return convert(context, self, () -> StrSplit.split(
                context, sep == None.NONE ? shielded(self) : text(self), optional(sep), maxsplit));
    }

    @Builtin(value = "rsplit(self, /, sep=None, maxsplit=-1)", effect = Effect.READS_ARGUMENTS)
    static Object rsplit(Context context, Object self, Object sep, Object maxsplit) {
        return convert(context, self, () -> StrSplit.rsplit(
                context, sep == None.NONE ? shielded(self) : text(self), optional(sep), maxsplit));
    }

    @Builtin(value = "splitlines(self, /, keepends=False)", effect = Effect.READS_SELF)
    static Object splitLines(Context context, Object self, Object keepEnds) {
        String all = Bytes.latin1(Bytes.of(self));
        boolean keep = keepEnds == Boolean.TRUE || keepEnds instanceof Long n && n != 0;
        List<Object> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < all.length(); i++) {
            char c = all.charAt(i);
            if (c == '\n' || c == '\r') {
                int end = i;
                if (c == '\r' && i + 1 < all.length() && all.charAt(i + 1) == '\n') {
                    i++;
                }
                parts.add(back(self, new Str(all.substring(start, keep ? i + 1 : end))));
                start = i + 1;
            }
        }
        if (start < all.length()) {
            parts.add(back(self, new Str(all.substring(start))));
        }
        context.allocate(60L * parts.size());
        return new ListObject(parts.toArray());
    }

    @Builtin(value = "partition(self, sep, /)", effect = Effect.READS_ARGUMENTS)
    static Object partition(Context context, Object self, Object sep) {
        return back(self, StrSplit.partition(context, text(self), text(sep)));
    }

    @Builtin(value = "rpartition(self, sep, /)", effect = Effect.READS_ARGUMENTS)
    static Object rpartition(Context context, Object self, Object sep) {
        return back(self, StrSplit.rpartition(context, text(self), text(sep)));
    }

    @Builtin(value = "join(self, iterable_of_bytes, /)", effect = Effect.READS_ARGUMENTS)
    static Object join(Context context, Object self, Object iterable) {
        if (!Types.isIterable(iterable)) {
            throw Errors.type("can only join an iterable");
        }
        return context.withItems(iterable, (c, items) -> {
            Object[] parts = new Object[items.length];
            for (int i = 0; i < parts.length; i++) {
                if (!Bytes.isBytesLike(items[i])) {
                    throw Errors.type("sequence item " + i + ": expected a bytes-like object, "
                            + Types.of(items[i]).shownName()
                            + " found");
                }
                parts[i] = text(items[i]);
            }
            return back(self, StrSplit.join(c, text(self), parts, parts.length));
        });
    }

    @Builtin(value = "ljust(self, width, fillchar=b' ', /)", effect = Effect.READS_SELF)
    static Object ljust(Context context, Object self, Object width, Object fill) {
        return convert(context, self, () -> StrSplit.ljust(context, text(self), width, filler(fill, "ljust")));
    }

    @Builtin(value = "rjust(self, width, fillchar=b' ', /)", effect = Effect.READS_SELF)
    static Object rjust(Context context, Object self, Object width, Object fill) {
        return convert(context, self, () -> StrSplit.rjust(context, text(self), width, filler(fill, "rjust")));
    }

    @Builtin(value = "center(self, width, fillchar=b' ', /)", effect = Effect.READS_SELF)
    static Object center(Context context, Object self, Object width, Object fill) {
        return convert(context, self, () -> StrSplit.center(context, text(self), width, filler(fill, "center")));
    }

    private static Str filler(Object fill, String who) {
        if (!(fill instanceof BytesObject || fill instanceof BytearrayObject) || Bytes.of(fill).length != 1) {
            throw Errors.type(who + "() argument 2 must be a byte string of length 1, not " + Types.of(fill).shownName());
        }
        return text(fill);
    }

    @Builtin(value = "zfill(self, width, /)", effect = Effect.READS_SELF)
    static Object zfill(Context context, Object self, Object width) {
        return convert(context, self, () -> StrSplit.zfill(context, text(self), width));
    }

    @Builtin(value = "expandtabs(self, /, tabsize=8)", effect = Effect.READS_SELF)
    static Object expandTabs(Context context, Object self, Object size) {
        return convert(context, self, () -> StrSplit.expandTabs(context, text(self), size));
    }

    @Builtin(value = "translate(self, table, /, delete=b'')", effect = Effect.READS_ARGUMENTS)
    static Object translate(Object self, Object table, Object delete) {
        byte[] map = table == None.NONE ? null : Bytes.of(table);
        if (map != null && map.length != 256) {
            throw Errors.value("translation table must be 256 characters long");
        }
        String gone = Bytes.latin1(Bytes.of(delete));
        byte[] from = Bytes.of(self);
        byte[] out = new byte[from.length];
        int n = 0;
        for (byte b : from) {
            if (gone.indexOf(b & 255) < 0) {
                out[n++] = map == null ? b : map[b & 255];
            }
        }
        return BytesMethods.like(self, Arrays.copyOf(out, n));
    }

    @Builtin(value = "maketrans(frm, to, /)", kind = Builtin.Kind.STATIC_METHOD, effect = Effect.PURE)
    static Object makeTranslation(Object from, Object to) {
        byte[] a = Bytes.of(from);
        byte[] b = Bytes.of(to);
        if (a.length != b.length) {
            throw Errors.value("maketrans arguments must have same length");
        }
        byte[] table = new byte[256];
        for (int i = 0; i < 256; i++) {
            table[i] = (byte) i;
        }
        for (int i = 0; i < a.length; i++) {
            table[a[i] & 255] = b[i];
        }
        return new BytesObject(table);
    }

    // ---- case: ASCII only ----

    private static Object mapped(Object self, IntUnaryOperator change) {
        byte[] out = Bytes.of(self).clone();
        for (int i = 0; i < out.length; i++) {
            out[i] = (byte) change.applyAsInt(out[i] & 255);
        }
        return BytesMethods.like(self, out);
    }

    private static boolean isUpper(int c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isLower(int c) {
        return c >= 'a' && c <= 'z';
    }

    @Builtin(value = "upper(self, /)", effect = Effect.READS_SELF)
    static Object upper(Object self) {
        return mapped(self, c -> isLower(c) ? c - 32 : c);
    }

    @Builtin(value = "lower(self, /)", effect = Effect.READS_SELF)
    static Object lower(Object self) {
        return mapped(self, c -> isUpper(c) ? c + 32 : c);
    }

    @Builtin(value = "swapcase(self, /)", effect = Effect.READS_SELF)
    static Object swapCase(Object self) {
        return mapped(self, c -> isUpper(c) ? c + 32 : isLower(c) ? c - 32 : c);
    }

    @Builtin(value = "capitalize(self, /)", effect = Effect.READS_SELF)
    static Object capitalize(Object self) {
        boolean[] first = {true};
        return mapped(self, c -> {
            boolean start = first[0];
            first[0] = false;
            return start && isLower(c) ? c - 32 : !start && isUpper(c) ? c + 32 : c;
        });
    }

    @Builtin(value = "title(self, /)", effect = Effect.READS_SELF)
    static Object title(Object self) {
        boolean[] inWord = {false};
        return mapped(self, c -> {
            boolean before = inWord[0];
            inWord[0] = isUpper(c) || isLower(c);
            return !before && isLower(c) ? c - 32 : before && isUpper(c) ? c + 32 : c;
        });
    }

    private static Object all(Object self, IntPredicate test) {
        byte[] bytes = Bytes.of(self);
        for (byte b : bytes) {
            if (!test.test(b & 255)) {
                return false;
            }
        }
        return bytes.length > 0;
    }

    @Builtin(value = "isalpha(self, /)", effect = Effect.READS_SELF)
    static Object isAlpha(Object self) {
        return all(self, c -> isUpper(c) || isLower(c));
    }

    @Builtin(value = "isdigit(self, /)", effect = Effect.READS_SELF)
    static Object isDigit(Object self) {
        return all(self, c -> c >= '0' && c <= '9');
    }

    @Builtin(value = "isalnum(self, /)", effect = Effect.READS_SELF)
    static Object isAlnum(Object self) {
        return all(self, c -> isUpper(c) || isLower(c) || c >= '0' && c <= '9');
    }

    @Builtin(value = "isspace(self, /)", effect = Effect.READS_SELF)
    static Object isSpace(Object self) {
        return all(self, c -> SPACES.value().indexOf(c) >= 0);
    }

    @Builtin(value = "isascii(self, /)", effect = Effect.READS_SELF)
    static Object isAscii(Object self) {
        return StrCase.isAscii(text(self));
    }

    @Builtin(value = "isupper(self, /)", effect = Effect.READS_SELF)
    static Object isUpper(Object self) {
        return (Boolean) any(self, BytesText::isUpper) && !any(self, BytesText::isLower);
    }

    @Builtin(value = "islower(self, /)", effect = Effect.READS_SELF)
    static Object isLower(Object self) {
        return (Boolean) any(self, BytesText::isLower) && !any(self, BytesText::isUpper);
    }

    private static boolean any(Object self, IntPredicate test) {
        for (byte b : Bytes.of(self)) {
            if (test.test(b & 255)) {
                return true;
            }
        }
        return false;
    }

    @Builtin(value = "istitle(self, /)", effect = Effect.READS_SELF)
    static Object isTitle(Object self) {
        return any(self, c -> isUpper(c) || isLower(c))
                && Arrays.equals(Bytes.of(title(self)), Bytes.of(self));
    }
}
