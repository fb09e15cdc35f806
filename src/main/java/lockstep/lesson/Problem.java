package lockstep.lesson;

/**
 * Something wrong with a file that an author wrote.
 *
 * @param line from 1; 0 when it concerns the file as a whole
 * @param what what is wrong, a sentence
 * @param mend what to do about it, a sentence
 */
public record Problem(Severity severity, String file, int line, String what, String mend) {
    public enum Severity {
        /** The file cannot be used. */
        ERROR,
        /** It can be shown, but breaks a rule for authors; the project's own files must have none. */
        ADVICE
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public String toString() {
        return (line > 0 ? file + ":" + line : file) + ": " + what + " " + mend;
    }
}
