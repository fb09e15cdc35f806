package lockstep.object;

import org.jspecify.annotations.Nullable;

/** Taking items from iterators that may be Python's. */
final class Steps {
    /** Stands for "exhausted" where null cannot. */
    private static final Object END = new Object();

    private Steps() {}

    @FunctionalInterface
    interface Use {
        /** @param item null when the iterator is exhausted */
        Object with(Context context, @Nullable Object item);
    }

    static boolean isSimple(Object iterator) {
        return iterator instanceof NativeIterator n && n.isSimple();
    }

    /** Takes the next item and goes on with it; a value or PENDING. */
    static Object take(Context context, Object iterator, Use use) {
        if (isSimple(iterator)) {
            return use.with(context, ((NativeIterator) iterator).next(context));
        }
        return context.then(
                new Continuation() {
                    @Override
                    public Object resume(Context c, Object value) {
                        return use.with(c, value == END ? null : value);
                    }

                    @Override
                    public Object failed(Context c, PyException e) {
                        if (!e.is(Types.STOP_ITERATION)) {
                            throw e;
                        }
                        try {
                            return use.with(c, null);
                        } catch (PyException end) {
                            // Who ends because its inner iterator ended raises the very same exception, as in CPython.
                            throw end.is(Types.STOP_ITERATION) ? e : end;
                        }
                    }
                },
                () -> {
                    Object item = context.next(iterator);
                    return item == null ? END : item;
                });
    }

    @FunctionalInterface
    interface IteratorsUse {
        Object with(Context context, Object[] iterators);
    }

    /** Makes an iterator of each. */
    static Object iterators(Context context, Object[] iterables, IteratorsUse use) {
        return iterators(context, iterables, new Object[iterables.length], 0, use);
    }

    private static Object iterators(Context context, Object[] iterables, Object[] made, int i, IteratorsUse use) {
        if (i == iterables.length) {
            return use.with(context, made);
        }
        return context.then(
                (c, iterator) -> {
                    made[i] = iterator;
                    return iterators(c, iterables, made, i + 1, use);
                },
                () -> context.iterator(iterables[i]));
    }
}
