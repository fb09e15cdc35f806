package lockstep.timeline;

import lockstep.trace.Timeline;
import lockstep.trace.Track;

/** What the columns count. */
public enum Axis {
    /** Nanoseconds. */
    TIME {
        @Override
        public long start(Timeline timeline) {
            return timeline.start();
        }

        @Override
        public long end(Timeline timeline) {
            return Math.max(timeline.end(), timeline.start() + 1);
        }

        @Override
        long start(Track track, int index) {
            return track.start(index);
        }

        @Override
        long end(Track track, int index) {
            return track.end(index);
        }

        @Override
        int indexAt(Track track, long position) {
            return track.indexAt(position);
        }
    },
    /** Events: each change anywhere is one column, however short it lasted. */
    ORDER {
        @Override
        public long start(Timeline timeline) {
            return 0;
        }

        @Override
        public long end(Timeline timeline) {
            return Math.max(timeline.steps(), 1);
        }

        @Override
        long start(Track track, int index) {
            return track.startStep(index);
        }

        @Override
        long end(Track track, int index) {
            return track.endStep(index);
        }

        @Override
        int indexAt(Track track, long position) {
            return track.indexAtStep((int) Math.min(position, Integer.MAX_VALUE));
        }
    };

    /** Where the whole timeline begins, in units of this axis. */
    public abstract long start(Timeline timeline);

    /** Where it ends, exclusive; always behind the start. */
    public abstract long end(Timeline timeline);

    public Axis other() {
        return this == TIME ? ORDER : TIME;
    }

    abstract long start(Track track, int index);

    abstract long end(Track track, int index);

    abstract int indexAt(Track track, long position);
}
