package lockstep.vm;

/** What to say when the run had to be ended by Java. */
final class Faults {
    private Faults() {}

    static String describe(Throwable t, int line) {
        String at = line > 0 ? ", at line " + line : "";
        return "a fault in Lockstep itself (" + t.getClass().getSimpleName() + ")" + at
                + "; the program is not to blame. Please report it with the program";
    }
}
