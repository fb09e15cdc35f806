package lockstep.object;

import org.jspecify.annotations.Nullable;

/**
 * A str. Held as UTF-16; indices seen by Python are code points. Text without surrogates (nearly all) has one char a
 * code point, and {@link #isNarrow} says so once it is known.
 */
public final class Str extends PyObject {
    public static final Str EMPTY = new Str("");
    private static final Str[] LATIN1 = latin1();

    public final String value;
    private long hash;
    private boolean hashKnown;
    /** Number of code points, -1 before it was counted. */
    private int length = -1;

    public Str(String value) {
        super(Types.STR);
        this.value = value;
    }

    /** An instance of a subclass. */
    public Str(TypeObject type, String value) {
        super(type);
        this.value = value;
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
            n = value.codePointCount(0, value.length());
            length = n;
        }
        return n;
    }

    /** True when code point index and char index agree. */
    public boolean isNarrow() {
        return length() == value.length();
    }

    /** The char index of a code point index between 0 and {@link #length}. */
    public int offset(int index) {
        return isNarrow() ? index : value.offsetByCodePoints(0, index);
    }

    public int codePointAt(int index) {
        return isNarrow() ? value.charAt(index) : value.codePointAt(offset(index));
    }

    /** Python's hash with PYTHONHASHSEED=0. */
    public long hash() {
        if (!hashKnown) {
            hash = Hashes.ofString(value);
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
        return this == other || value == other.value || value.equals(other.value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Str s && sameText(s);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }

    @Override
    public boolean isCommon() {
        return true;
    }
}
