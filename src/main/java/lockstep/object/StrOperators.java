package lockstep.object;

import org.jspecify.annotations.Nullable;

/** str: making, showing, operators and subscripts. */
final class StrOperators {
    private StrOperators() {}

    @Builtin(value = "__new__(cls, object=?, encoding=?, errors=?)", kind = Builtin.Kind.STATIC_METHOD)
    static Object create(Context context, Object cls, @Nullable Object object, @Nullable Object encoding,
            @Nullable Object errors) {
        TypeObject type = NewCalls.check(cls, Types.STR);
        if (object == null) {
            return type == Types.STR ? Str.EMPTY : new Str(type, "");
        }
        if (encoding == null && errors == null) {
            if (type == Types.STR && object instanceof Str s && s.isExact()) {
                return s;
            }
            return context.then((c, text) -> made(type, (Str) text), () -> context.str(object));
        }
        String codec = encoding == null ? "utf-8" : Arguments.text(encoding, "str() argument 'encoding'");
        String handler = errors == null ? "strict" : Arguments.text(errors, "str() argument 'errors'");
        if (object instanceof Str) {
            throw Errors.type("decoding str is not supported");
        }
        if (!Bytes.isBytesLike(object)) {
            throw Errors.type("decoding to str: need a bytes-like object, " + Types.of(object).shownName() + " found");
        }
        return made(type, new Str(Codecs.decode(context, Bytes.of(object), codec, handler, object)));
    }

    private static Object made(TypeObject type, Str text) {
        return type == Types.STR ? text : new Str(type, text.value());
    }

    @Builtin(value = "__repr__(self, /)", effect = Effect.PURE)
    static Object repr(Context context, Str self) {
        if (self.value().length() > 200) {
            context.allocate(self.value().length() * 2L);
            context.work(self.value().length());
        }
        return new Str(Texts.repr(self.value()));
    }

    @Builtin(value = "__str__(self, /)", effect = Effect.PURE)
    static Object str(Str self) {
        return self.isExact() ? self : new Str(self.value());
    }

    @Builtin(value = "__hash__(self, /)", effect = Effect.PURE)
    static Object hash(Str self) {
        return self.hash();
    }

    @Builtin(value = "__format__(self, format_spec, /)", effect = Effect.PURE)
    static Object format(Context context, Str self, Object spec) {
        String how = Arguments.text(spec, "__format__() argument");
        return how.isEmpty() && !self.isExact() ? context.str(self) : FormatSpec.ofString(context, self, how);
    }

    @Builtin(value = "__len__(self, /)", effect = Effect.PURE)
    static Object len(Str self) {
        return (long) self.length();
    }

    @Builtin(value = "__iter__(self, /)", effect = Effect.PURE)
    static Object iter(Str self) {
        return new StrIterator(self);
    }

    @Builtin(value = "__contains__(self, key, /)", effect = Effect.PURE)
    static Object contains(Context context, Str self, Object key) {
        if (!(key instanceof Str part)) {
            throw Errors.type("'in <string>' requires string as left operand, not " + Types.of(key).shownName());
        }
        charge(context, self.value().length());
        return Searching.first(context, self.value(), part.value(), 0) >= 0;
    }

    static void charge(Context context, int chars) {
        if (chars > 100) {
            context.work(chars / 4);
        }
    }

    @Builtin(value = "__getitem__(self, key, /)", effect = Effect.PURE)
    static Object getItem(Context context, Str self, Object key) {
        if (key instanceof Long n) {
            return Str.ofCodePoint(self.codePointAt(Sequences.position(n, self.length(), "string")));
        }
        if (key instanceof SliceObject slice) {
            return slice.resolve(context, self::length, (c, start, step, count) -> {
                if (start == 0 && step == 1 && count == self.length() && self.isExact()) {
                    return self;
                }
                if (count > 100) {
                    c.allocate(2L * count);
                    charge(c, count);
                }
                return Str.of(Strings.slice(self, start, step, count));
            });
        }
        if (!Integers.isIndex(key)) {
            throw Errors.type("string indices must be integers, not '" + Types.of(key).shownName() + "'");
        }
        return Integers.place(context, key, (c, n) -> getItem(c, self, n));
    }

    @Builtin(value = "__add__(self, value, /)", effect = Effect.PURE)
    static Object add(Context context, Str self, Object value) {
        if (!(value instanceof Str other)) {
            throw Errors.type("can only concatenate str (not \"" + Types.of(value).shownName() + "\") to str");
        }
        return Strings.concat(context, self, other);
    }

    @Builtin(value = "__mul__(self, value, /)", effect = Effect.PURE)
    static Object mul(Context context, Str self, Object value) {
        if (!Integers.isIndex(value)) {
            throw Errors.type("can't multiply sequence by non-int of type '" + Types.of(value).shownName() + "'");
        }
        return Integers.times(context, value, (c, n) ->
                n == 1 && self.isExact() ? self : Str.of(Strings.repeat(c, self.value(), n)));
    }

    @Builtin(value = "__rmul__(self, value, /)", effect = Effect.PURE)
    static Object rmul(Context context, Str self, Object value) {
        return mul(context, self, value);
    }

    @Builtin(value = "__mod__(self, value, /)", effect = Effect.READS_ARGUMENTS)
    static Object mod(Context context, Str self, Object value) {
        return PercentFormat.format(context, self, value);
    }

    @Builtin(value = "__rmod__(self, value, /)", effect = Effect.READS_ARGUMENTS)
    static Object rmod(Context context, Str self, Object value) {
        return value instanceof Str pattern ? PercentFormat.format(context, pattern, self) : NotImplemented.VALUE;
    }

    @Builtin(value = "__eq__(self, value, /)", effect = Effect.PURE)
    static Object eq(Str self, Object value) {
        return value instanceof Str other ? (Object) self.sameText(other) : NotImplemented.VALUE;
    }

    @Builtin(value = "__ne__(self, value, /)", effect = Effect.PURE)
    static Object ne(Str self, Object value) {
        return value instanceof Str other ? (Object) !self.sameText(other) : NotImplemented.VALUE;
    }

    private static Object compare(Comparison op, Str self, Object value) {
        return value instanceof Str other
                ? (Object) op.holds(Strings.compare(self.value(), other.value()))
                : NotImplemented.VALUE;
    }

    @Builtin(value = "__lt__(self, value, /)", effect = Effect.PURE)
    static Object lt(Str self, Object value) {
        return compare(Comparison.LT, self, value);
    }

    @Builtin(value = "__le__(self, value, /)", effect = Effect.PURE)
    static Object le(Str self, Object value) {
        return compare(Comparison.LE, self, value);
    }

    @Builtin(value = "__gt__(self, value, /)", effect = Effect.PURE)
    static Object gt(Str self, Object value) {
        return compare(Comparison.GT, self, value);
    }

    @Builtin(value = "__ge__(self, value, /)", effect = Effect.PURE)
    static Object ge(Str self, Object value) {
        return compare(Comparison.GE, self, value);
    }

    @Builtin(value = "__getnewargs__(self, /)", effect = Effect.PURE)
    static Object newArguments(Str self) {
        return new TupleObject(new Str(self.value()));
    }

    @Builtin(value = "__sizeof__(self, /)", effect = Effect.PURE)
    static Object sizeOf(Str self) {
        int max = self.value().chars().max().orElse(0);
        int n = self.length();
        return max < 128 ? 41L + n : max < 256 ? 57L + n : self.isNarrow() ? 58L + 2L * n : 60L + 4L * n;
    }
}
