package lockstep.object;

import java.util.function.IntSupplier;
import java.util.function.Supplier;

/** What list and tuple share. */
final class Sequences {
    private Sequences() {}

    static Object repr(Context context, PyObject self, String hiddenName) {
        if (!self.type.isHeap) {
            String text = Reprs.simple(context, self);
            if (text != null) {
                context.allocate(2L * text.length());
                return new Str(text);
            }
        }
        return context.hidden(hiddenName, self);
    }

    static Object count(Context context, PyObject self, Object[] items, int size, Object value) {
        long n = 0;
        for (int i = 0; i < size; i++) {
            Boolean same = Comparisons.same(context, items[i], value);
            if (same == null) {
                return context.hidden("sequence_count", self, value);
            }
            if (same) {
                n++;
            }
        }
        if (size > 100) {
            context.work(size * 5L);
        }
        return n;
    }

    static Object index(
            Context context,
            PyObject self,
            Supplier<Object[]> items,
            IntSupplier size,
            Object value,
            Object start,
            Object stop) {
        return bound(context, start, (c, first) -> bound(c, stop, (d, last) -> {
            int n = size.getAsInt();
            long from = first < 0 ? Math.max(0, first + n) : first;
            long to = Math.min(n, last < 0 ? last + n : last);
            for (long i = from; i < to; i++) {
                Boolean same = Comparisons.same(d, items.get()[(int) i], value);
                if (same == null) {
                    return d.hidden("sequence_index", self, value, i, last < 0 ? to : last);
                }
                if (same) {
                    return i;
                }
            }
            if (to - from > 100) {
                d.work((to - from) * 5);
            }
            if (self instanceof TupleObject) {
                throw Errors.value("tuple.index(x): x not in tuple");
            }
            String shown = Reprs.simple(d, value);
            if (shown == null) {
                return d.hidden("not_in_sequence", self, value);
            }
            throw Errors.value(shown + " is not in list");
        }));
    }

    /** A bound of index(): clamped, never None. */
    static Object bound(Context context, Object value, Integers.LongUse use) {
        if (!Integers.isIndex(value)) {
            throw Errors.type("slice indices must be integers or have an __index__ method");
        }
        return Integers.index(context, value, (c, n) -> use.with(c, Integers.clamp(n)));
    }

    static Object contains(Context context, PyObject self, Object[] items, int size, Object value) {
        for (int i = 0; i < size; i++) {
            Boolean same = Comparisons.same(context, items[i], value);
            if (same == null) {
                return context.hidden("sequence_contains", self, value, (long) i);
            }
            if (same) {
                if (i > 100) {
                    context.work(i * 5L);
                }
                return true;
            }
        }
        if (size > 100) {
            context.work(size * 5L);
        }
        return false;
    }

    /** An index into a sequence, in range. @throws PyException IndexError */
    static int position(long index, int size, String name) {
        long at = index < 0 ? index + size : index;
        if (at < 0 || at >= size) {
            throw Errors.index(name + " index out of range");
        }
        return (int) at;
    }

    static Object[] slice(Object[] items, int start, int step, int count) {
        Object[] out = new Object[count];
        if (step == 1) {
            System.arraycopy(items, start, out, 0, count);
        } else {
            for (int i = 0, at = start; i < count; i++, at += step) {
                out[i] = items[at];
            }
        }
        return out;
    }

    static Object[] repeat(Context context, Object[] items, int size, long times) {
        if (times <= 0 || size == 0) {
            return new Object[0];
        }
        long length = times > Long.MAX_VALUE / 16 / size ? Long.MAX_VALUE / 16 : times * size;
        context.allocate(8 * length);
        if (length > Integer.MAX_VALUE - 16) {
            throw Errors.of(Types.MEMORY_ERROR);
        }
        context.work(length / 2);
        Object[] out = new Object[(int) length];
        System.arraycopy(items, 0, out, 0, size);
        // Doubling: each copy takes what is there.
        for (int done = size; done < out.length; done *= 2) {
            System.arraycopy(out, 0, out, done, Math.min(done, out.length - done));
            if (done > out.length / 2) {
                break;
            }
        }
        return out;
    }
}
