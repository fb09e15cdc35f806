package lockstep.object;

/**
 * What several strs share of which each is the start of the next: the longest of them is extended in place. Threads
 * that run in parallel may hold some of them; a start once there is never written again.
 */
final class GrowingText {
    /** Of a text that was appended to once: nothing to share yet. */
    static final GrowingText ONCE = new GrowingText("", "");

    private final StringBuilder text;

    GrowingText(String start, String more) {
        text = new StringBuilder(2 * (start.length() + more.length())).append(start).append(more);
    }

    synchronized boolean endsAt(int length) {
        return text.length() == length;
    }

    /** False when somebody has appended to that start before. */
    synchronized boolean append(int start, String more) {
        if (text.length() != start) {
            return false;
        }
        text.append(more);
        return true;
    }

    synchronized String start(int length) {
        return text.substring(0, length);
    }

    synchronized char charAt(int index) {
        return text.charAt(index);
    }
}
