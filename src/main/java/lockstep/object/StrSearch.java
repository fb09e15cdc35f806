package lockstep.object;

/** The methods of str that look for text or replace it. */
final class StrSearch {
    private StrSearch() {}

    @FunctionalInterface
    private interface Use {
        /** Chars from {@code start} to {@code end}; start may be beyond the end. */
        Object with(Context context, int start, int end);
    }

    /** Brings the optional start and end of find() and its like to char offsets. */
    private static Object range(Context context, Str self, Object start, Object end, Use use) {
        if (start == None.NONE && end == None.NONE) {
            return use.with(context, 0, self.value().length());
        }
        return optional(context, start, 0, (c, first) -> optional(c, end, Long.MAX_VALUE, (d, last) -> {
            int n = self.length();
            long from = first < 0 ? Math.max(0, first + n) : first;
            long to = last < 0 ? Math.max(0, last + n) : Math.min(last, n);
            if (from > n) {
                return use.with(d, Integer.MAX_VALUE, (int) to);
            }
            return use.with(d, self.offset((int) from), self.offset((int) to));
        }));
    }

    static Object optional(Context context, Object value, long absent, Integers.LongUse use) {
        if (value == None.NONE) {
            return use.with(context, absent);
        }
        if (!Integers.isIndex(value)) {
            throw Errors.type("slice indices must be integers or None or have an __index__ method");
        }
        return Integers.index(context, value, (c, n) -> use.with(c, Integers.clamp(n)));
    }

    private static long points(Str self, int offset) {
        return offset < 0 ? -1 : self.indexOf(offset);
    }

    private static Object find(Context context, Str self, Object sub, Object start, Object end, String name,
            boolean last) {
        String part = Arguments.text(sub, name + "() argument 1");
        return range(context, self, start, end, (c, from, to) -> {
            StrOperators.charge(c, self.value().length());
            if (from > to || to - from < part.length()) {
                return -1L;
            }
            int at = last
                    ? Searching.last(c, self.value(), part, to - part.length())
                    : Searching.first(c, self.value(), part, from, to);
            return points(self, at < from ? -1 : at);
        });
    }

    @Builtin(
            value = "find(self, sub, start=None, end=None, /)",
            doc = "The first place of sub within start and end, or -1.",
            effect = Effect.PURE)
    static Object find(Context context, Str self, Object sub, Object start, Object end) {
        return find(context, self, sub, start, end, "find", false);
    }

    @Builtin(
            value = "rfind(self, sub, start=None, end=None, /)",
            doc = "The last place of sub within start and end, or -1.",
            effect = Effect.PURE)
    static Object rfind(Context context, Str self, Object sub, Object start, Object end) {
        return find(context, self, sub, start, end, "rfind", true);
    }

    private static Object found(Context context, Object at) {
        if (at instanceof Long n && n == -1) {
            throw Errors.value("substring not found");
        }
        return at;
    }

    @Builtin(
            value = "index(self, sub, start=None, end=None, /)",
            doc = "The first place of sub within start and end; ValueError without one.",
            effect = Effect.PURE)
    static Object index(Context context, Str self, Object sub, Object start, Object end) {
        return context.then(StrSearch::found, () -> find(context, self, sub, start, end, "index", false));
    }

    @Builtin(
            value = "rindex(self, sub, start=None, end=None, /)",
            doc = "The last place of sub within start and end; ValueError without one.",
            effect = Effect.PURE)
    static Object rindex(Context context, Str self, Object sub, Object start, Object end) {
        return context.then(StrSearch::found, () -> find(context, self, sub, start, end, "rindex", true));
    }

    @Builtin(
            value = "count(self, sub, start=None, end=None, /)",
            doc = "How many times sub comes without overlapping, within start and end.",
            effect = Effect.PURE)
    static Object count(Context context, Str self, Object sub, Object start, Object end) {
        String part = Arguments.text(sub, "count() argument 1");
        return range(context, self, start, end, (c, from, to) -> {
            StrOperators.charge(c, self.value().length());
            if (from > to) {
                return 0L;
            }
            if (part.isEmpty()) {
                return self.value().codePointCount(from, to) + 1L;
            }
            long n = 0;
            for (int at = Searching.first(c, self.value(), part, from, to);
                    at >= 0;
                    at = Searching.first(c, self.value(), part, at + part.length(), to)) {
                n++;
            }
            return n;
        });
    }

    @Builtin(
            value = "startswith(self, prefix, start=None, end=None, /)",
            doc = "Whether the text, within start and end, begins with the prefix, or with one of a tuple of prefixes.",
            effect = Effect.PURE)
    static Object startsWith(Context context, Str self, Object prefix, Object start, Object end) {
        return matches(context, self, prefix, start, end, "startswith", false);
    }

    @Builtin(
            value = "endswith(self, suffix, start=None, end=None, /)",
            doc = "Whether the text, within start and end, ends in the suffix, or in one of a tuple of suffixes.",
            effect = Effect.PURE)
    static Object endsWith(Context context, Str self, Object suffix, Object start, Object end) {
        return matches(context, self, suffix, start, end, "endswith", true);
    }

    private static Object matches(
            Context context, Str self, Object given, Object start, Object end, String name, boolean atEnd) {
        Object[] parts = given instanceof TupleObject tuple ? tuple.items : new Object[] {given};
        return range(context, self, start, end, (c, from, to) -> {
            for (Object each : parts) {
                if (!(each instanceof Str part)) {
                    throw Errors.type(given instanceof TupleObject
                            ? "tuple for " + name + " must only contain str, not " + Types.of(each).shownName()
                            : name + " first arg must be str or a tuple of str, not " + Types.of(each).shownName());
                }
                int length = part.value().length();
                if (from <= to && to - from >= length
                        && self.value().startsWith(part.value(), atEnd ? to - length : from)) {
                    return true;
                }
            }
            return false;
        });
    }

    @Builtin(
            value = "replace(self, old, new, /, count=-1)",
            doc = "The text with new for every old, or for the first count of them.",
            effect = Effect.PURE)
    static Object replace(Context context, Str self, Object old, Object fresh, Object count) {
        String from = Arguments.text(old, "replace() argument 1");
        String to = Arguments.text(fresh, "replace() argument 2");
        return Integers.size(context, count, (c, limit) -> {
            String text = self.value();
            long max = limit < 0 ? Long.MAX_VALUE : limit;
            StrOperators.charge(c, text.length());
            if (max == 0 || from.equals(to)) {
                return self.isExact() ? self : new Str(text);
            }
            long occurrences = 0;
            if (from.isEmpty()) {
                occurrences = Math.min(max, self.length() + 1L);
            } else {
                for (int at = Searching.first(c, text, from, 0);
                        at >= 0 && occurrences < max;
                        at = Searching.first(c, text, from, at + from.length())) {
                    occurrences++;
                }
            }
            if (occurrences == 0) {
                return self.isExact() ? self : new Str(text);
            }
            long size = text.length() + occurrences * (to.length() - (long) from.length());
            c.allocate(2 * size);
            if (size > Integer.MAX_VALUE - 16) {
                throw Errors.overflow("replace string is too long");
            }
            StringBuilder out = new StringBuilder((int) size);
            int done = 0;
            if (from.isEmpty()) {
                for (long i = 0; i < occurrences; i++) {
                    out.append(to);
                    if (done < text.length()) {
                        int next = text.offsetByCodePoints(done, 1);
                        out.append(text, done, next);
                        done = next;
                    }
                }
            } else {
                for (long i = 0; i < occurrences; i++) {
                    int at = Searching.first(c, text, from, done);
                    out.append(text, done, at).append(to);
                    if ((i & 0xfffff) == 0xfffff) {
                        c.poll();
                    }
                    done = at + from.length();
                }
            }
            return Str.of(out.append(text, done, text.length()).toString());
        });
    }

    @Builtin(
            value = "removeprefix(self, prefix, /)",
            doc = "The text without this beginning, if it has it.",
            effect = Effect.PURE)
    static Object removePrefix(Str self, Object prefix) {
        String part = Arguments.text(prefix, "removeprefix() argument");
        return self.value().startsWith(part)
                ? Str.of(self.value().substring(part.length()))
                : self.isExact() ? self : new Str(self.value());
    }

    @Builtin(
            value = "removesuffix(self, suffix, /)",
            doc = "The text without this ending, if it has it.",
            effect = Effect.PURE)
    static Object removeSuffix(Str self, Object suffix) {
        String part = Arguments.text(suffix, "removesuffix() argument");
        return !part.isEmpty() && self.value().endsWith(part)
                ? Str.of(self.value().substring(0, self.value().length() - part.length()))
                : self.isExact() ? self : new Str(self.value());
    }

    @Builtin(
            value = "translate(self, table, /)",
            doc = "The text with each character replaced by what the table has for it; None drops it.",
            effect = Effect.READS_ARGUMENTS)
    static Object translate(Context context, Str self, Object table) {
        if (!(table instanceof Dict dict) || dict.type != Types.DICT || dict.isExotic()) {
            return context.hidden("str_translate", self, table);
        }
        Draft out = new Draft(context);
        self.value().codePoints().forEach(c -> {
            Object to = dict.get((long) c);
            switch (to) {
                case null -> out.appendCodePoint(c);
                case None none -> {}
                case Str s -> out.append(s.value());
                case Long n -> {
                    if (n < 0 || n > 0x10ffff) {
                        throw Errors.value("character mapping must be in range(0x110000)");
                    }
                    out.appendCodePoint((int) (long) n);
                }
                default -> throw Errors.type("character mapping must return integer, None or str");
            }
        });
        return Str.of(out.toString());
    }

    @Builtin(
            value = "maketrans(x, y=?, z=?, /)",
            doc = "A table for translate(): from a dict, or from two texts of equal length and what to drop.",
            kind = Builtin.Kind.STATIC_METHOD,
            effect = Effect.READS_ARGUMENTS)
    static Object makeTranslation(
            Object x,
            @org.jspecify.annotations.Nullable Object y,
            @org.jspecify.annotations.Nullable Object z) {
        Dict table = new Dict();
        if (y == null) {
            if (!(x instanceof Dict from)) {
                throw Errors.type("if you give only one argument to maketrans it must be a dict");
            }
            for (int i = 0; i < from.end(); i++) {
                Object key = from.keyAt(i);
                if (key == null) {
                    continue;
                }
                if (key instanceof Str s) {
                    if (s.length() != 1) {
                        throw Errors.value("string keys in translate table must be of length 1");
                    }
                    table.put((long) s.codePointAt(0), from.valueAt(i));
                } else if (Integers.plain(key) != null) {
                    table.put(key, from.valueAt(i));
                } else {
                    throw Errors.type("keys in translate table must be strings or integers");
                }
            }
            return table;
        }
        if (!(x instanceof Str from)) {
            throw Errors.type("first maketrans argument must be a string if there is a second argument");
        }
        int[] points = from.value().codePoints().toArray();
        int[] targets = Arguments.text(y, "maketrans() argument 2").codePoints().toArray();
        if (points.length != targets.length) {
            throw Errors.value("the first two maketrans arguments must have equal length");
        }
        for (int i = 0; i < points.length; i++) {
            table.put((long) points[i], (long) targets[i]);
        }
        if (z != null) {
            Arguments.text(z, "maketrans() argument 3").codePoints().forEach(c -> table.put((long) c, None.NONE));
        }
        return table;
    }

    @Builtin(
            value = "encode(self, /, encoding='utf-8', errors='strict')",
            doc = "The bytes of the text in an encoding.",
            effect = Effect.PURE)
    static Object encode(Context context, Str self, Object encoding, Object errors) {
        String codec = Arguments.text(encoding, "encode() argument 'encoding'");
        String handler = Arguments.text(errors, "encode() argument 'errors'");
        try {
            return new BytesObject(Codecs.encode(context, self, codec, handler));
        } catch (PyException e) {
            if (!e.is(Types.LOOKUP_ERROR)) {
                throw e;
            }
            return context.hidden("encode_otherwise", self, encoding, errors, e.value);
        }
    }
}
