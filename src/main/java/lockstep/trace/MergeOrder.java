package lockstep.trace;

/** The slots of a store sorted by time; equal times stay in the order of arrival. */
final class MergeOrder {
    private MergeOrder() {}

    static int[] of(EventStore events) {
        int size = events.size();
        int[] order = new int[size];
        boolean sorted = true;
        for (int i = 0; i < size; i++) {
            order[i] = i;
            sorted &= i == 0 || events.time(i - 1) <= events.time(i);
        }
        return sorted ? order : sort(order, events);
    }

    /** A bottom-up merge sort on ints: a million boxed indices would cost more than the events themselves. */
    private static int[] sort(int[] order, EventStore events) {
        int size = order.length;
        int[] from = order;
        int[] to = new int[size];
        for (long width = 1; width < size; width *= 2) {
            for (long low = 0; low < size; low += 2 * width) {
                merge(from, to, (int) low, (int) Math.min(low + width, size), (int) Math.min(low + 2 * width, size), events);
            }
            int[] swap = from;
            from = to;
            to = swap;
        }
        return from;
    }

    private static void merge(int[] from, int[] to, int low, int middle, int high, EventStore events) {
        int left = low;
        int right = middle;
        for (int i = low; i < high; i++) {
            if (left < middle && (right >= high || events.time(from[left]) <= events.time(from[right]))) {
                to[i] = from[left++];
            } else {
                to[i] = from[right++];
            }
        }
    }
}
