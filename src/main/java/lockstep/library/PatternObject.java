package lockstep.library;

import java.nio.charset.StandardCharsets;
import lockstep.library.regex.Regex;
import lockstep.library.regex.Search;
import lockstep.library.regex.Subject;
import lockstep.library.regex.Template;
import lockstep.object.*;
import lockstep.vm.ThreadState;
import org.jspecify.annotations.Nullable;

/** A {@code re.Pattern}. */
final class PatternObject extends PyObject implements BuiltinValue {
    static final TypeObject TYPE = new TypeObject("re", "Pattern", Types.OBJECT, PatternMethodsTable.INSTANCE);

    static {
        TYPE.hasDict = false;
        TYPE.isBase = false;
    }

    /** What it was compiled from: a str or a bytes-like object. */
    final Object pattern;
    final boolean isText;
    final Regex regex;
    final Dict names;

    /** The template of the last sub(), which most often is the next one's too. */
    private @Nullable String templateSource;
    private @Nullable Template template;

    PatternObject(Object pattern, boolean isText, Regex regex) {
        super(TYPE);
        this.pattern = pattern;
        this.isText = isText;
        this.regex = regex;
        Dict dict = new Dict();
        regex.names().forEach((name, number) -> dict.put(new Str(name), (long) number));
        this.names = dict;
    }

    /** The characters of a str or bytes-like object. */
    static Subject subject(Object string) {
        if (string instanceof Str s) {
            return new Subject(s.value(), s.length());
        }
        byte[] bytes = Bytes.of(string);
        return new Subject(new String(bytes, StandardCharsets.ISO_8859_1), bytes.length);
    }

    /** The characters of what is to be searched. @throws PyException TypeError when it is of the wrong kind */
    Subject check(Object string) {
        if (string instanceof Str) {
            if (!isText) {
                throw Errors.type("cannot use a bytes pattern on a string-like object");
            }
        } else if (!Bytes.isBytesLike(string)) {
            throw Errors.type("expected string or bytes-like object, got '" + Types.of(string).shownName() + "'");
        } else if (isText) {
            throw Errors.type("cannot use a string pattern on a bytes-like object");
        }
        return subject(string);
    }

    /** A part of what was searched, as Python sees it. */
    static Object slice(Object string, Subject subject, int from, int to) {
        if (string instanceof Str s) {
            return from == 0 && to == subject.length && s.isExact() ? s : Str.of(subject.slice(from, to));
        }
        if (string instanceof BytesObject b && from == 0 && to == subject.length && b.type == Types.BYTES) {
            return b;
        }
        return new BytesObject(subject.slice(from, to).getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Text as the pattern's kind of string. */
    Object string(String text) {
        return isText ? Str.of(text) : new BytesObject(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    Template template(Object source) {
        String text = source instanceof Str s ? s.value() : new String(Bytes.of(source), StandardCharsets.ISO_8859_1);
        Template known = template;
        if (known == null || !text.equals(templateSource)) {
            known = Template.parse(text, source instanceof Str, regex.groups(), regex.names());
            template = known;
            templateSource = text;
        }
        return known;
    }

    /** A search of a string, between two places. */
    static final class Run {
        final PatternObject pattern;
        final Object string;
        final Subject subject;
        final int start;
        final int end;
        private final Search search;
        private int at;
        private boolean notEmpty;

        Run(ThreadState thread, PatternObject pattern, Object string, Object start, Object end) {
            this.pattern = pattern;
            this.string = string;
            this.subject = pattern.check(string);
            this.end = clamp(end, subject.length);
            this.start = Math.min(clamp(start, subject.length), subject.length);
            this.at = this.start;
            this.search = new Search(pattern.regex, subject, this.end, new Meter(thread));
        }

        private static int clamp(Object place, int length) {
            Object plain = Integers.plain(place);
            if (plain == null) {
                throw Errors.type("'" + Types.of(place).shownName() + "' object cannot be interpreted as an integer");
            }
            return (int) Math.max(0, Math.min(length, Integers.clamp(plain)));
        }

        @Nullable MatchObject match(boolean whole) {
            return made(at > end ? null : search.matchAt(at, whole, notEmpty));
        }

        @Nullable MatchObject find() {
            return made(at > end ? null : search.find(at, notEmpty));
        }

        private @Nullable MatchObject made(int @Nullable [] marks) {
            return marks == null ? null : new MatchObject(this, marks);
        }

        /** The next match: the one behind the last, which it must not repeat when that was empty. */
        int @Nullable [] next() {
            return step(at > end ? null : search.find(at, notEmpty));
        }

        int @Nullable [] nextHere() {
            return step(at > end ? null : search.matchAt(at, false, notEmpty));
        }

        private int @Nullable [] step(int @Nullable [] marks) {
            if (marks == null) {
                at = end + 1;
            } else {
                at = marks[1];
                notEmpty = marks[0] == marks[1];
            }
            return marks;
        }
    }

    /** Steps as instructions of the thread: an instruction is about two. */
    private static final class Meter implements Search.Meter {
        private final ThreadState thread;

        Meter(ThreadState thread) {
            this.thread = thread;
        }

        @Override
        public void steps(long count) {
            thread.work(4 * count);
            thread.spend(count / 2);
        }

        @Override
        public void memory(long bytes) {
            thread.allocate(bytes);
        }
    }

    // ---- equality: same flags, same code, same pattern ----

    @Override
    public boolean isSimpleKey() {
        return true;
    }

    @Override
    public boolean sameValue(Object other) {
        return other instanceof PatternObject p && p.isText == isText && p.regex.flags() == regex.flags()
                && subjectText().equals(p.subjectText());
    }

    @Override
    public long valueHash() {
        return subjectText().hashCode() * 31L + regex.flags();
    }

    private String subjectText() {
        return pattern instanceof Str s ? s.value() : new String(Bytes.of(pattern), StandardCharsets.ISO_8859_1);
    }
}
