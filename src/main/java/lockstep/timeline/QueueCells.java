package lockstep.timeline;

import lockstep.trace.QueueLane;

/** How many items a queue holds in each column, the most where that changes: a digit, a plus for ten and more. */
final class QueueCells {
    private final QueueLane queue;
    private final Scale scale;

    QueueCells(QueueLane queue, Scale scale) {
        this.queue = queue;
        this.scale = scale;
    }

    char[] characters() {
        char[] characters = new char[scale.columns()];
        boolean byTime = scale.axis() == Axis.TIME;
        for (int column = 0; column < characters.length; column++) {
            double from = scale.at(column);
            double to = scale.at(column + 1);
            int at = byTime ? queue.indexAt((long) Math.floor(from)) : queue.indexAtStep((int) Math.floor(from));
            int most = at < 0 ? 0 : queue.length(at);
            for (int i = at + 1; i < queue.size() && (byTime ? queue.time(i) : queue.step(i)) < to && most < 10; i++) {
                most = Math.max(most, queue.length(i));
            }
            characters[column] = most == 0 ? ' ' : most > 9 ? '+' : (char) ('0' + most);
        }
        return characters;
    }
}
