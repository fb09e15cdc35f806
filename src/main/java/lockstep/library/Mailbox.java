package lockstep.library;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/**
 * What other processes have sent to the sockets of one: letters, which whoever waits at a socket there opens. Anybody
 * who does so has his wait in the list of watchers, for nobody knows before whom a letter concerns.
 */
final class Mailbox extends Watched {
    /** What it says, and where it came from; {@code size} bytes for the trace, 0 for what is not data. */
    record Letter(Object text, long size, int fiber, long time) {}

    private final ArrayDeque<Letter> letters = new ArrayDeque<>();

    @Override
    synchronized boolean isReady() {
        return !letters.isEmpty();
    }

    synchronized void add(Letter letter) {
        letters.add(letter);
    }

    synchronized List<Letter> takeAll() {
        List<Letter> all = new ArrayList<>(letters);
        letters.clear();
        return all;
    }
}
