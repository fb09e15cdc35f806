package lockstep.object;

import org.jspecify.annotations.Nullable;

/** Taking items from iterators that may be Python's. */
final class Steps {
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
        Object item = now(context, iterator, use);
        return item == Context.PENDING ? item : use.with(context, item);
    }

    /** For loops: the next item when it comes at once, null at the end; else PENDING, and {@code later} goes on. */
    static @Nullable Object now(Context context, Object iterator, Use later) {
        if (isSimple(iterator)) {
            return ((NativeIterator) iterator).next(context);
        }
        Continuation goOn = new Continuation() {
            @Override
            public Object resume(Context c, Object value) {
                return later.with(c, value);
            }

            @Override
            public Object failed(Context c, PyException e) {
                if (!e.is(Types.STOP_ITERATION)) {
                    throw e;
                }
                try {
                    return later.with(c, null);
                } catch (PyException end) {
                    // Who ends because its inner iterator ended raises the very same exception, as in CPython.
                    throw end.is(Types.STOP_ITERATION) ? e : end;
                }
            }
        };
        try {
            return context.now(() -> context.next(iterator), goOn);
        } catch (PyException e) {
            if (e.is(Types.STOP_ITERATION)) {
                return null;
            }
            throw e;
        }
    }

    @FunctionalInterface
    interface IteratorsUse {
        Object with(Context context, Object[] iterators);
    }

    /** Makes an iterator of each. */
    static Object iterators(Context context, Object[] iterables, IteratorsUse use) {
        return iterators(context, iterables, new Object[iterables.length], 0, use);
    }

    private static Object iterators(Context context, Object[] iterables, Object[] made, int from, IteratorsUse use) {
        for (int i = from; i < iterables.length; i++) {
            int at = i;
            Object iterator = context.now(() -> context.iterator(iterables[at]), (c, later) -> {
                made[at] = later;
                return iterators(c, iterables, made, at + 1, use);
            });
            if (iterator == Context.PENDING) {
                return iterator;
            }
            made[i] = iterator;
        }
        return use.with(context, made);
    }
}
