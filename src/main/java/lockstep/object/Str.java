package lockstep.object;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A str. Held as UTF-16; indices seen by Python are code points. Text without surrogates (nearly all) has one char a
 * code point, and {@link #isNarrow} says so once it is known.
 */
public final class Str extends PyObject {
    /** Chars from which on a copy of a text costs more than the care to avoid it. */
    private static final int LONG = 500;
    /** Code points from one of the {@link #marks} to the next. */
    private static final int MARK = 64;

    public static final Str EMPTY = new Str("");
    private static final Str[] LATIN1 = latin1();

    /** Null while nobody has asked for a text that {@link #grown} has. */
    private @Nullable String value;
    /** Made by appending: ONCE, or what holds the text and those that were appended to it. */
    private final @Nullable GrowingText grown;
    private long hash;
    private boolean hashKnown;
    /** Number of code points, -1 before it was counted. */
    private int length = -1;
    private int @Nullable [] marks;

    public Str(String value) {
        this(Types.STR, value);
    }

    /** The first chars, each a code point, of a text that may have grown since. */
    private Str(GrowingText grown, int length) {
        super(Types.STR);
        this.grown = grown;
        this.length = length;
    }

    private Str(String value, GrowingText grown) {
        super(Types.STR);
        this.value = value;
        this.grown = grown;
    }

    /** An instance of a subclass. */
    public Str(TypeObject type, String value) {
        super(type);
        this.value = value;
        this.grown = null;
    }

    public String value() {
        String v = value;
        return v != null ? v : read();
    }

    private String read() {
        String v = grown.start(length);
        value = v;
        return v;
    }

    /** How many chars its text has. */
    public int charCount() {
        String v = value;
        return v != null ? v.length() : length;
    }

    /** Whether appending will copy what is appended only. */
    boolean grows() {
        return grown != null && grown.endsAt(charCount());
    }

    /**
     * This text with another behind it. A text that a program appends to again and again is not copied at each step:
     * CPython extends a str in place that only one refers to.
     */
    Str append(Str tail) {
        int before = charCount();
        String more = tail.value();
        if (grown == null || before < LONG || !tail.isNarrow() || !isNarrow() || Character.isLowSurrogate(more.charAt(0))) {
            return new Str(value().concat(more), GrowingText.ONCE);
        }
        if (grown.append(before, more)) {
            return new Str(grown, before + more.length());
        }
        return new Str(new GrowingText(value(), more), before + more.length());
    }

    public static Str of(String value) {
        if (value.isEmpty()) {
            return EMPTY;
        }
        if (value.length() == 1 && value.charAt(0) < 256) {
            return LATIN1[value.charAt(0)];
        }
        return new Str(value);
    }

    public static Str ofCodePoint(int codePoint) {
        return codePoint < 256 ? LATIN1[codePoint] : new Str(Character.toString(codePoint));
    }

    /** A name from source: its characters are interned, so that equal names compare fast. */
    public static Str name(String value) {
        return new Str(value.intern());
    }

    private static Str[] latin1() {
        Str[] all = new Str[256];
        for (int i = 0; i < 256; i++) {
            all[i] = new Str(String.valueOf((char) i).intern());
        }
        return all;
    }

    /** Length in code points. */
    public int length() {
        int n = length;
        if (n < 0) {
            n = value().codePointCount(0, value().length());
            length = n;
        }
        return n;
    }

    /** True when code point index and char index agree. */
    public boolean isNarrow() {
        return length() == charCount();
    }

    /** The char index of a code point index between 0 and {@link #length}. */
    public int offset(int index) {
        if (isNarrow()) {
            return index;
        }
        int mark = index / MARK;
        return value().offsetByCodePoints(mark == 0 ? 0 : marks()[mark], index % MARK);
    }

    /** The code point index of a char index: the other way round than {@link #offset}. */
    public int indexOf(int offset) {
        if (isNarrow()) {
            return offset;
        }
        if (offset < MARK) {
            return value().codePointCount(0, offset);
        }
        int found = Arrays.binarySearch(marks(), offset);
        int mark = found >= 0 ? found : -found - 2;
        return mark * MARK + value().codePointCount(marks()[mark], offset);
    }

    /** Where every {@link #MARK}th code point of a text with surrogates begins, so that nobody counts from the front. */
    private int[] marks() {
        int[] known = marks;
        if (known == null) {
            String text = value();
            known = new int[length() / MARK + 1];
            for (int i = 1; i < known.length; i++) {
                known[i] = text.offsetByCodePoints(known[i - 1], MARK);
            }
            marks = known;
        }
        return known;
    }

    public int codePointAt(int index) {
        String v = value;
        if (v == null) {
            return grown.charAt(index);
        }
        return isNarrow() ? v.charAt(index) : v.codePointAt(offset(index));
    }

    /** Python's hash with PYTHONHASHSEED=0. */
    public long hash() {
        if (!hashKnown) {
            hash = Hashes.ofString(value());
            hashKnown = true;
        }
        return hash;
    }

    public boolean isExact() {
        return type == Types.STR;
    }

    @Override
    public boolean isSimpleKey() {
        return type == Types.STR || type.hasBuiltinKeyBehaviour(Types.STR);
    }

    /** Same text, whatever the type. */
    public boolean sameText(Str other) {
        return this == other || value().equals(other.value());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Str s && sameText(s);
    }

    @Override
    public int hashCode() {
        return value().hashCode();
    }

    @Override
    public String toString() {
        return value();
    }

    @Override
    public boolean isCommon() {
        return true;
    }
}
