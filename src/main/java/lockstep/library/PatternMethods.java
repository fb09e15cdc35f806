package lockstep.library;

import java.util.ArrayList;
import java.util.List;
import lockstep.library.regex.Flags;
import lockstep.library.regex.RegexError;
import lockstep.library.regex.Template;
import lockstep.object.*;
import lockstep.object.Builtin.Kind;
import lockstep.vm.ThreadState;
import org.jspecify.annotations.Nullable;

/** What patterns have. */
final class PatternMethods {
    private static final String TO_THE_END = "9223372036854775807";

    private PatternMethods() {}

    private static Object orNone(@Nullable MatchObject match) {
        return match == null ? None.NONE : match;
    }

    /** Raises Python's exception for what is wrong with a pattern or template. */
    static Object raise(ThreadState thread, RegexError e, Object source) {
        String message = String.valueOf(e.getMessage());
        switch (e.kind) {
            case VALUE -> throw Errors.value(message);
            case INDEX -> throw Errors.index(message);
            case OVERFLOW -> throw Errors.overflow(message);
            case RECURSION -> throw Errors.recursion(message);
            case PATTERN -> {}
        }
        Object position = e.position < 0 ? None.NONE : (Object) (long) e.position;
        return thread.hidden("pattern_error", new Str(message), source, position);
    }

    @Builtin(value = "match(self, /, string, pos=0, endpos=" + TO_THE_END + ")", effect = Effect.PURE)
    static Object match(ThreadState thread, PatternObject self, Object string, Object pos, Object endpos) {
        return orNone(new PatternObject.Run(thread, self, string, pos, endpos).match(false));
    }

    @Builtin(value = "fullmatch(self, /, string, pos=0, endpos=" + TO_THE_END + ")", effect = Effect.PURE)
    static Object fullMatch(ThreadState thread, PatternObject self, Object string, Object pos, Object endpos) {
        return orNone(new PatternObject.Run(thread, self, string, pos, endpos).match(true));
    }

    @Builtin(value = "search(self, /, string, pos=0, endpos=" + TO_THE_END + ")", effect = Effect.PURE)
    static Object search(ThreadState thread, PatternObject self, Object string, Object pos, Object endpos) {
        return orNone(new PatternObject.Run(thread, self, string, pos, endpos).find());
    }

    @Builtin(value = "findall(self, /, string, pos=0, endpos=" + TO_THE_END + ")", effect = Effect.PURE)
    static Object findAll(ThreadState thread, PatternObject self, Object string, Object pos, Object endpos) {
        PatternObject.Run run = new PatternObject.Run(thread, self, string, pos, endpos);
        Object empty = self.string("");
        List<Object> found = new ArrayList<>();
        int[] marks;
        while ((marks = run.next()) != null) {
            MatchObject match = new MatchObject(run, marks);
            thread.allocate(64);
            if (match.groups() < 2) {
                found.add(match.group(match.groups(), empty));
            } else {
                found.add(MatchMethods.groups(match, empty));
            }
        }
        return new ListObject(found.toArray());
    }

    @Builtin(value = "finditer(self, /, string, pos=0, endpos=" + TO_THE_END + ")", effect = Effect.PURE)
    static Object findIter(ThreadState thread, PatternObject self, Object string, Object pos, Object endpos) {
        PatternObject.Run run = new PatternObject.Run(thread, self, string, pos, endpos);
        return new NativeIterator(Types.CALLABLE_ITERATOR) {
            @Override
            public @Nullable Object next(Context context) {
                int[] marks = run.next();
                return marks == null ? null : new MatchObject(run, marks);
            }
        };
    }

    @Builtin(value = "scanner(self, /, string, pos=0, endpos=" + TO_THE_END + ")", effect = Effect.PURE)
    static Object scanner(ThreadState thread, PatternObject self, Object string, Object pos, Object endpos) {
        return new ScannerObject(new PatternObject.Run(thread, self, string, pos, endpos));
    }

    @Builtin(value = "split(self, /, string, maxsplit=0)", effect = Effect.PURE)
    static Object split(ThreadState thread, PatternObject self, Object string, Object maxsplit) {
        long most = Integers.need(maxsplit);
        PatternObject.Run run = new PatternObject.Run(thread, self, string, 0L, Long.MAX_VALUE);
        List<Object> parts = new ArrayList<>();
        int last = 0;
        for (long n = 0; most == 0 || n < most; n++) {
            int[] marks = run.next();
            if (marks == null) {
                break;
            }
            thread.allocate(64);
            parts.add(PatternObject.slice(string, run.subject, last, marks[0]));
            MatchObject match = new MatchObject(run, marks);
            for (int i = 1; i <= match.groups(); i++) {
                parts.add(match.group(i, None.NONE));
            }
            last = marks[1];
        }
        parts.add(PatternObject.slice(string, run.subject, last, run.subject.length));
        return new ListObject(parts.toArray());
    }

    @Builtin("sub(self, /, repl, string, count=0)")
    static Object sub(ThreadState thread, PatternObject self, Object repl, Object string, Object count) {
        return substitute(thread, self, repl, string, count, false);
    }

    @Builtin("subn(self, /, repl, string, count=0)")
    static Object subn(ThreadState thread, PatternObject self, Object repl, Object string, Object count) {
        return substitute(thread, self, repl, string, count, true);
    }

    private static Object substitute(
            ThreadState thread, PatternObject self, Object repl, Object string, Object count, boolean counted) {
        long most = Integers.need(count);
        if (!(repl instanceof Str) && !Bytes.isBytesLike(repl)) {
            PatternObject.Run run = new PatternObject.Run(thread, self, string, 0L, Long.MAX_VALUE);
            if (Types.of(repl).lookup(Special.CALL) == null) {
                throw Errors.type("decoding to str: need a bytes-like object, " + Types.of(repl).shownName() + " found");
            }
            Object whole = PatternObject.slice(string, run.subject, 0, run.subject.length);
            return thread.hidden(
                    "pattern_sub", new ScannerObject(run), repl, whole, count, self.string(""), counted);
        }
        Template template;
        try {
            template = self.template(repl);
        } catch (RegexError e) {
            return raise(thread, e, repl);
        }
        PatternObject.Run run = new PatternObject.Run(thread, self, string, 0L, Long.MAX_VALUE);
        if (repl instanceof Str != self.isText) {
            // CPython finds out when it joins
            if (run.next() != null) {
                throw Errors.type("sequence item " + 0 + ": expected " + (self.isText ? "str instance, " : "a bytes-like object, ")
                        + Types.of(repl).shownName() + " found");
            }
        }
        Draft out = new Draft(thread);
        int last = 0;
        long done = 0;
        while (most == 0 || done < most) {
            int[] marks = run.next();
            if (marks == null) {
                break;
            }
            out.append(run.subject.slice(last, marks[0]));
            MatchMethods.expand(new MatchObject(run, marks), template, out);
            last = marks[1];
            done++;
        }
        Object result;
        if (done == 0) {
            result = PatternObject.slice(string, run.subject, 0, run.subject.length);
        } else {
            out.append(run.subject.slice(last, run.subject.length));
            result = self.string(out.toString());
        }
        return counted ? new TupleObject(result, done) : result;
    }

    @Builtin(value = "pattern(self, /)", kind = Kind.GETTER)
    static Object pattern(PatternObject self) {
        return self.pattern;
    }

    @Builtin(value = "flags(self, /)", kind = Kind.GETTER)
    static Object flags(PatternObject self) {
        return (long) self.regex.flags();
    }

    @Builtin(value = "groups(self, /)", kind = Kind.GETTER)
    static Object groups(PatternObject self) {
        return (long) self.regex.groups();
    }

    @Builtin(value = "groupindex(self, /)", kind = Kind.GETTER)
    static Object groupIndex(PatternObject self) {
        return self.names;
    }

    @Builtin(value = "__repr__(self, /)", effect = Effect.PURE)
    static Object repr(Context context, PatternObject self) {
        return context.then(
                (c, text) -> {
                    Str shown = (Str) text;
                    String part = shown.length() <= 200 ? shown.value() : shown.value().substring(0, shown.offset(200));
                    String flags = flagNames(self);
                    return new Str("re.compile(" + part + (flags.isEmpty() ? "" : ", " + flags) + ")");
                },
                () -> context.repr(self.pattern));
    }

    private static String flagNames(PatternObject self) {
        int flags = self.regex.flags();
        if (self.isText && (flags & (Flags.LOCALE | Flags.UNICODE | Flags.ASCII)) == Flags.UNICODE) {
            flags &= ~Flags.UNICODE;
        }
        List<String> names = new ArrayList<>();
        String[] all = {"IGNORECASE", "LOCALE", "MULTILINE", "DOTALL", "UNICODE", "VERBOSE", "DEBUG", "ASCII"};
        for (int i = 0; i < all.length; i++) {
            if ((flags & 2 << i) != 0) {
                names.add("re." + all[i]);
                flags &= ~(2 << i);
            }
        }
        if (flags != 0) {
            names.add("0x" + Integer.toHexString(flags));
        }
        return String.join("|", names);
    }

    @Builtin(value = "__eq__(self, value, /)", effect = Effect.PURE)
    static Object eq(PatternObject self, Object value) {
        return value instanceof PatternObject ? (Object) self.sameValue(value) : NotImplemented.VALUE;
    }

    @Builtin(value = "__hash__(self, /)", effect = Effect.PURE)
    static Object hash(PatternObject self) {
        return self.valueHash();
    }

    @Builtin(value = "__copy__(self, /)", effect = Effect.PURE)
    static Object copy(PatternObject self) {
        return self;
    }

    @Builtin(value = "__deepcopy__(self, memo, /)", effect = Effect.PURE)
    static Object deepCopy(PatternObject self, Object memo) {
        return self;
    }

    @Builtin(value = "__class_getitem__(cls, item, /)", kind = Kind.CLASS_METHOD, effect = Effect.PURE)
    static Object generic(Object cls, Object item) {
        return new GenericAlias(cls, item);
    }
}
