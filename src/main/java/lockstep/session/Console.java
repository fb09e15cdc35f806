package lockstep.session;

/** Where a program's text goes and comes from. Called from the Java threads that run the program. */
public interface Console {
    void write(boolean toError, String text);

    /** The program wants what it has written to be seen now, though it may go to a file or a pipe. */
    default void flush() {}

    /** One line with its line break; "" at the end of input. */
    String readLine();

    /** Keeps all text, stdout and stderr as they came; has no input. */
    static Collected collected() {
        return new Collected();
    }

    /** Forgets what is written; has no input. */
    static Console silent() {
        return new Console() {
            @Override
            public void write(boolean toError, String text) {}

            @Override
            public String readLine() {
                return "";
            }
        };
    }

    /** A console that only keeps what is written. */
    final class Collected implements Console {
        private final StringBuffer all = new StringBuffer();
        private final StringBuffer out = new StringBuffer();
        private final StringBuffer err = new StringBuffer();

        @Override
        public void write(boolean toError, String text) {
            all.append(text);
            (toError ? err : out).append(text);
        }

        @Override
        public String readLine() {
            return "";
        }

        /** Both streams in the order in which they were written. */
        public String text() {
            return all.toString();
        }

        public String out() {
            return out.toString();
        }

        public String err() {
            return err.toString();
        }
    }
}
