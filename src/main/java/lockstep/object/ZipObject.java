package lockstep.object;

import org.jspecify.annotations.Nullable;
import java.util.function.Consumer;

/** {@code zip(…)}. */
final class ZipObject extends ParallelIterator {
    private boolean strict;

    private ZipObject(TypeObject type, Object[] iterators, boolean strict) {
        super(type, iterators);
        this.strict = strict;
    }

    @Builtin(value = "__new__(cls, /, *iterables, strict=False)", kind = Builtin.Kind.STATIC_METHOD)
    static Object create(Context context, Object cls, Object[] iterables, Object strict) {
        TypeObject type = NewCalls.check(cls, Types.ZIP);
        return context.then(
                (c, flag) -> Steps.iterators(c, iterables, (d, made) -> new ZipObject(type, made, (Boolean) flag)),
                () -> strict instanceof Boolean ? strict : context.truth(strict));
    }

    @Override
    Object step(Context context) {
        if (iterators.length == 0) {
            throw Errors.stopIteration();
        }
        return super.step(context);
    }

    @Override
    public boolean isSimple() {
        return takesSimply();
    }

    @Override
    Object finish(Context context, Object[] items) {
        return new TupleObject(items);
    }

    @Override
    Object exhausted(Context context, int index) {
        if (!strict) {
            throw Errors.stopIteration();
        }
        if (index > 0) {
            throw Errors.value("zip() argument " + (index + 1) + " is shorter than " + before(index));
        }
        return allExhausted(context, 1);
    }

    private static String before(int index) {
        return index == 1 ? "argument 1" : "arguments 1-" + index;
    }

    private Object allExhausted(Context context, int from) {
        for (int i = from; i < iterators.length; i++) {
            int at = i;
            Object item = Steps.now(context, iterators[i], (c, later) -> {
                checkExhausted(later, at);
                return allExhausted(c, at + 1);
            });
            if (item == Context.PENDING) {
                return item;
            }
            checkExhausted(item, i);
        }
        throw Errors.stopIteration();
    }

    private static void checkExhausted(@Nullable Object item, int index) {
        if (item != null) {
            throw Errors.value("zip() argument " + (index + 1) + " is longer than " + before(index));
        }
    }

    @Override
    Remainder remainder() {
        return new Remainder(type, new TupleObject(iterators.clone()), strict ? true : null);
    }

    @Override
    void moveTo(Object state) {
        strict = Boolean.TRUE.equals(state) || state instanceof Long n && n != 0;
    }

    @Override
    public void reach(Consumer<Object> visitor) {
        for (Object each : iterators) {
            visitor.accept(each);
        }
    }
}
