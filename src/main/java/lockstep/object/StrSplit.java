package lockstep.object;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The methods of str that take it apart, put it together or pad it. */
final class StrSplit {
    private StrSplit() {}

    @Builtin(
            value = "split(self, /, sep=None, maxsplit=-1)",
            doc = "The parts between separators, or between runs of white space, at most maxsplit + 1 from the left.",
            effect = Effect.PURE)
    static Object split(Context context, Str self, Object sep, Object maxsplit) {
        return Integers.size(context, maxsplit, (c, max) -> {
            charge(c, self);
            List<Object> parts = new ArrayList<>();
            long left = max < 0 ? Long.MAX_VALUE : max;
            String text = self.value();
            if (sep == None.NONE) {
                words(text, left, parts);
            } else {
                String by = separator(sep);
                int from = 0;
                for (int at = Searching.first(c, text, by, 0);
                        at >= 0 && left > 0;
                        at = Searching.first(c, text, by, from)) {
                    parts.add(Str.of(text.substring(from, at)));
                    from = at + by.length();
                    left--;
                }
                parts.add(Str.of(text.substring(from)));
            }
            return list(c, parts);
        });
    }

    private static void words(String text, long left, List<Object> parts) {
        int i = 0;
        int n = text.length();
        while (true) {
            while (i < n && Texts.isSpace(text.charAt(i))) {
                i++;
            }
            if (i == n) {
                return;
            }
            int start = i;
            if (left-- <= 0) {
                parts.add(Str.of(text.substring(start)));
                return;
            }
            while (i < n && !Texts.isSpace(text.charAt(i))) {
                i++;
            }
            parts.add(Str.of(text.substring(start, i)));
        }
    }

    private static String separator(Object sep) {
        if (!(sep instanceof Str by)) {
            throw Errors.type("must be str or None, not " + Types.of(sep).shownName());
        }
        if (by.value().isEmpty()) {
            throw Errors.value("empty separator");
        }
        return by.value();
    }

    private static void charge(Context context, Str self) {
        if (self.value().length() > 100) {
            context.work(self.value().length());
            context.allocate(self.value().length() * 2L);
        }
    }

    private static ListObject list(Context context, List<Object> parts) {
        context.allocate(56 + 60L * parts.size());
        return new ListObject(parts.toArray());
    }

    @Builtin(
            value = "rsplit(self, /, sep=None, maxsplit=-1)",
            doc = "As split(), but counted from the right.",
            effect = Effect.PURE)
    static Object rsplit(Context context, Str self, Object sep, Object maxsplit) {
        return Integers.size(context, maxsplit, (c, max) -> {
            charge(c, self);
            List<Object> parts = new ArrayList<>();
            long left = max < 0 ? Long.MAX_VALUE : max;
            String text = self.value();
            if (sep == None.NONE) {
                wordsBackwards(text, left, parts);
            } else {
                String by = separator(sep);
                int to = text.length();
                for (int at = Searching.last(c, text, by, text.length() - by.length()); at >= 0 && left > 0; at = to < by.length() ? -1
                        : Searching.last(c, text, by, to - by.length())) {
                    parts.add(Str.of(text.substring(at + by.length(), to)));
                    to = at;
                    left--;
                }
                parts.add(Str.of(text.substring(0, to)));
            }
            Collections.reverse(parts);
            return list(c, parts);
        });
    }

    private static void wordsBackwards(String text, long left, List<Object> parts) {
        int i = text.length();
        while (true) {
            while (i > 0 && Texts.isSpace(text.charAt(i - 1))) {
                i--;
            }
            if (i == 0) {
                return;
            }
            int end = i;
            if (left-- <= 0) {
                parts.add(Str.of(text.substring(0, end)));
                return;
            }
            while (i > 0 && !Texts.isSpace(text.charAt(i - 1))) {
                i--;
            }
            parts.add(Str.of(text.substring(i, end)));
        }
    }

    @Builtin(
            value = "splitlines(self, /, keepends=False)",
            doc = "The lines, with their line breaks if keepends.",
            effect = Effect.PURE)
    static Object splitLines(Context context, Str self, Object keepEnds) {
        charge(context, self);
        boolean keep = keepEnds == Boolean.TRUE || keepEnds instanceof Long n && n != 0;
        List<Object> parts = new ArrayList<>();
        String text = self.value();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Texts.isLineBreak(text.charAt(i))) {
                int end = i;
                if (text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
                parts.add(Str.of(text.substring(start, keep ? i + 1 : end)));
                start = i + 1;
            }
        }
        if (start < text.length()) {
            parts.add(Str.of(text.substring(start)));
        }
        return list(context, parts);
    }

    @Builtin(
            value = "partition(self, sep, /)",
            doc = "What stands before the first separator, the separator, what stands behind; the whole and two "
                    + "empty texts without one.",
            effect = Effect.PURE)
    static Object partition(Context context, Str self, Object sep) {
        String by = partitioner(sep);
        int at = Searching.first(context, self.value(), by, 0);
        return at < 0 ? new TupleObject(plain(self), Str.EMPTY, Str.EMPTY) : cut(self, at, by);
    }

    @Builtin(
            value = "rpartition(self, sep, /)",
            doc = "What stands before the last separator, the separator, what stands behind; two empty texts and "
                    + "the whole without one.",
            effect = Effect.PURE)
    static Object rpartition(Context context, Str self, Object sep) {
        String by = partitioner(sep);
        int at = Searching.last(context, self.value(), by, self.value().length() - by.length());
        return at < 0 ? new TupleObject(Str.EMPTY, Str.EMPTY, plain(self)) : cut(self, at, by);
    }

    private static String partitioner(Object sep) {
        if (!(sep instanceof Str by)) {
            throw Errors.type("must be str, not " + Types.of(sep).shownName());
        }
        if (by.value().isEmpty()) {
            throw Errors.value("empty separator");
        }
        return by.value();
    }

    private static Object cut(Str self, int at, String by) {
        return new TupleObject(
                Str.of(self.value().substring(0, at)), Str.of(by), Str.of(self.value().substring(at + by.length())));
    }

    static Str plain(Str self) {
        return self.isExact() ? self : new Str(self.value());
    }

    @Builtin(
            value = "join(self, iterable, /)",
            doc = "The texts of an iterable with this one between each two.",
            effect = Effect.READS_ARGUMENTS)
    static Object join(Context context, Str self, Object iterable) {
        if (iterable instanceof ListObject list && list.type == Types.LIST) {
            return join(context, self, list.items, list.size);
        }
        if (!Types.isIterable(iterable)) {
            throw Errors.type("can only join an iterable");
        }
        return context.withItems(iterable, (c, items) -> join(c, self, items, items.length));
    }

    static Object join(Context context, Str self, Object[] items, int n) {
        if (n == 1 && items[0] instanceof Str only && only.isExact()) {
            return only;
        }
        long size = n > 1 ? self.value().length() * (n - 1L) : 0;
        for (int i = 0; i < n; i++) {
            if (!(items[i] instanceof Str s)) {
                throw Errors.type("sequence item " + i + ": expected str instance, " + Types.of(items[i]).shownName()
                        + " found");
            }
            size += s.value().length();
        }
        if (size > 100) {
            context.allocate(2 * size);
            context.work(size / 4 + n * 5L);
        }
        if (size > Integer.MAX_VALUE - 16) {
            throw Errors.overflow("join() result is too long for a Python string");
        }
        StringBuilder out = new StringBuilder((int) size);
        for (int i = 0; i < n; i++) {
            if (i > 0) {
                out.append(self.value());
            }
            out.append(((Str) items[i]).value());
        }
        return Str.of(out.toString());
    }

    // ---- strip ----

    private static Object strip(Str self, Object chars, String name, boolean left, boolean right) {
        if (chars != None.NONE && !(chars instanceof Str)) {
            throw Errors.type(name + " arg must be None or str");
        }
        String set = chars instanceof Str s ? s.value() : null;
        String text = self.value();
        int start = 0;
        int end = text.length();
        while (left && start < end) {
            int c = text.codePointAt(start);
            if (set == null ? !Texts.isSpace(c) : set.indexOf(c) < 0) {
                break;
            }
            start += Character.charCount(c);
        }
        while (right && end > start) {
            int c = text.codePointBefore(end);
            if (set == null ? !Texts.isSpace(c) : set.indexOf(c) < 0) {
                break;
            }
            end -= Character.charCount(c);
        }
        return start == 0 && end == text.length() ? plain(self) : Str.of(text.substring(start, end));
    }

    @Builtin(
            value = "strip(self, chars=None, /)",
            doc = "The text without white space, or any of chars, at both ends.",
            effect = Effect.PURE)
    static Object strip(Str self, Object chars) {
        return strip(self, chars, "strip", true, true);
    }

    @Builtin(
            value = "lstrip(self, chars=None, /)",
            doc = "The text without white space, or any of chars, in front.",
            effect = Effect.PURE)
    static Object lstrip(Str self, Object chars) {
        return strip(self, chars, "lstrip", true, false);
    }

    @Builtin(
            value = "rstrip(self, chars=None, /)",
            doc = "The text without white space, or any of chars, at the end.",
            effect = Effect.PURE)
    static Object rstrip(Str self, Object chars) {
        return strip(self, chars, "rstrip", false, true);
    }

    // ---- padding ----

    private static Object pad(Context context, Str self, Object width, Object fill, int kind) {
        if (!(fill instanceof Str by)) {
            throw Errors.type("The fill character must be a unicode character, not " + Types.of(fill).shownName());
        }
        if (by.length() != 1) {
            throw Errors.type("The fill character must be exactly one character long");
        }
        return Integers.size(context, width, (c, w) -> {
            int n = self.length();
            if (w <= n) {
                return plain(self);
            }
            c.allocate(w > Long.MAX_VALUE / 4 ? w : 2 * w);
            if (w > Integer.MAX_VALUE / 2) {
                throw Errors.of(Types.MEMORY_ERROR);
            }
            int missing = (int) (w - n);
            // str.center puts the odd space where CPython does: left when the width is odd too.
            int left = kind < 0 ? 0 : kind > 0 ? missing : missing / 2 + (missing & (int) w & 1);
            int point = by.codePointAt(0);
            return new Str(new StringBuilder(self.value().length() + missing)
                    .repeat(point, left)
                    .append(self.value())
                    .repeat(point, missing - left)
                    .toString());
        });
    }

    @Builtin(
            value = "ljust(self, width, fillchar=' ', /)",
            doc = "The text at the left of a field of this width.",
            effect = Effect.PURE)
    static Object ljust(Context context, Str self, Object width, Object fill) {
        return pad(context, self, width, fill, -1);
    }

    @Builtin(
            value = "rjust(self, width, fillchar=' ', /)",
            doc = "The text at the right of a field of this width.",
            effect = Effect.PURE)
    static Object rjust(Context context, Str self, Object width, Object fill) {
        return pad(context, self, width, fill, 1);
    }

    @Builtin(
            value = "center(self, width, fillchar=' ', /)",
            doc = "The text in the middle of a field of this width.",
            effect = Effect.PURE)
    static Object center(Context context, Str self, Object width, Object fill) {
        return pad(context, self, width, fill, 0);
    }

    @Builtin(
            value = "zfill(self, width, /)",
            doc = "The text with zeros in front up to this width, behind a sign.",
            effect = Effect.PURE)
    static Object zfill(Context context, Str self, Object width) {
        return Integers.size(context, width, (c, w) -> {
            int n = self.length();
            if (w <= n) {
                return plain(self);
            }
            c.allocate(w > Long.MAX_VALUE / 4 ? w : 2 * w);
            if (w > Integer.MAX_VALUE / 2) {
                throw Errors.of(Types.MEMORY_ERROR);
            }
            String text = self.value();
            int sign = !text.isEmpty() && (text.charAt(0) == '+' || text.charAt(0) == '-') ? 1 : 0;
            return new Str(new StringBuilder(text.substring(0, sign))
                    .repeat('0', (int) (w - n))
                    .append(text, sign, text.length())
                    .toString());
        });
    }

    @Builtin(
            value = "expandtabs(self, /, tabsize=8)",
            doc = "The text with blanks up to the next column of tabsize in place of each tab.",
            effect = Effect.PURE)
    static Object expandTabs(Context context, Str self, Object tabSize) {
        return Integers.size(context, tabSize, (c, size) -> {
            long tabs = self.value().chars().filter(ch -> ch == '\t').count();
            c.allocate(2 * (self.value().length() + tabs * Math.max(0, Math.min(size, Integer.MAX_VALUE))));
            StringBuilder out = new StringBuilder();
            long column = 0;
            for (int i = 0; i < self.value().length(); i++) {
                char ch = self.value().charAt(i);
                if (ch == '\t') {
                    if (size > 0) {
                        int n = (int) (size - column % size);
                        out.repeat(' ', n);
                        column += n;
                    }
                } else {
                    out.append(ch);
                    column = ch == '\n' || ch == '\r' ? 0 : column + (Character.isLowSurrogate(ch) ? 0 : 1);
                }
            }
            return Str.of(out.toString());
        });
    }
}
