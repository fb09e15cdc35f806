package lockstep.object;

/** Takes one item of each of several iterators at every step: map and zip. */
abstract class ParallelIterator extends SteppingIterator {
    final Object[] iterators;
    private final boolean simple;

    ParallelIterator(TypeObject type, Object[] iterators) {
        super(type);
        this.iterators = iterators;
        boolean all = true;
        for (Object each : iterators) {
            all &= Steps.isSimple(each);
        }
        simple = all;
    }

    @Override
    Object step(Context context) {
        return collect(context, new Object[iterators.length], 0);
    }

    final boolean takesSimply() {
        return simple;
    }

    private Object collect(Context context, Object[] items, int from) {
        for (int i = from; i < items.length; i++) {
            int at = i;
            Object item = Steps.now(context, iterators[i], (c, later) -> {
                if (later == null) {
                    return exhausted(c, at);
                }
                items[at] = later;
                return collect(c, items, at + 1);
            });
            if (item == null) {
                return exhausted(context, i);
            }
            if (item == Context.PENDING) {
                return item;
            }
            items[i] = item;
        }
        return finish(context, items);
    }

    /** What the step gives. */
    abstract Object finish(Context context, Object[] items);

    /** The iterator at an index had no item. */
    Object exhausted(Context context, int index) {
        throw Errors.stopIteration();
    }
}
