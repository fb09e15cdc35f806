package lockstep.kernel.real;

/**
 * Counts the living and, among them, the hopeless: those that wait without a time-out for something only another fiber
 * can do. When all the living are hopeless, nobody can ever run again. Who wakes a fiber counts it out of the hopeless
 * itself, so the count is never behind.
 */
final class Census {
    private int living;
    private int hopeless;

    synchronized void born() {
        living++;
    }

    /** @return whether this was the last hope of the others */
    synchronized boolean died() {
        living--;
        notifyAll();
        return isStuck();
    }

    /** @return whether now nobody is left who could wake anybody */
    synchronized boolean loseHope() {
        hopeless++;
        return isStuck();
    }

    synchronized void hope() {
        hopeless--;
    }

    synchronized boolean isStuck() {
        return living > 0 && hopeless == living;
    }

    synchronized int living() {
        return living;
    }
}
