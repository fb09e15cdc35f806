package lockstep.library;

import java.util.ArrayList;
import java.util.List;
import lockstep.kernel.WaitQueue;

/** Something that becomes ready, with those who wait for it: each waits in a queue of its own, and may watch several. */
abstract class Watched {
    private final List<WaitQueue> watchers = new ArrayList<>();

    abstract boolean isReady();

    synchronized void watch(WaitQueue ticket) {
        watchers.add(ticket);
    }

    synchronized void unwatch(WaitQueue ticket) {
        watchers.remove(ticket);
    }

    synchronized List<WaitQueue> watchers() {
        return new ArrayList<>(watchers);
    }
}
