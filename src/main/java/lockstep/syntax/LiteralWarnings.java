package lockstep.syntax;

/** Hears of what is allowed today and will not be tomorrow: {@code "\d"}, {@code 1if x else y}. */
@FunctionalInterface
public interface LiteralWarnings {
    LiteralWarnings IGNORED = (message, line) -> {};

    /** One SyntaxWarning. */
    void add(String message, int line);
}
