package lockstep.library.regex;

/** The bits of {@code re.RegexFlag}. */
public final class Flags {
    public static final int IGNORECASE = 2;
    public static final int LOCALE = 4;
    public static final int MULTILINE = 8;
    public static final int DOTALL = 16;
    public static final int UNICODE = 32;
    public static final int VERBOSE = 64;
    public static final int DEBUG = 128;
    public static final int ASCII = 256;

    /** How characters are classed: one of them at a time. */
    static final int TYPE = ASCII | LOCALE | UNICODE;
    /** Those that hold for a whole pattern. */
    static final int GLOBAL = DEBUG;

    private Flags() {}

    /** The flag of a letter in {@code (?...)}, 0 for none. */
    static int of(String letter) {
        return switch (letter) {
            case "i" -> IGNORECASE;
            case "L" -> LOCALE;
            case "m" -> MULTILINE;
            case "s" -> DOTALL;
            case "x" -> VERBOSE;
            case "a" -> ASCII;
            case "u" -> UNICODE;
            default -> 0;
        };
    }
}
