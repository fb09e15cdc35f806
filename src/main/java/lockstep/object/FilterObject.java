package lockstep.object;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** {@code filter(function, iterable)}. */
final class FilterObject extends SteppingIterator {
    /** One turn of the loop in {@link #step}. */
    private static final class Round {
        boolean isOver;
        /** The item, once its test ended within the turn. */
        @Nullable Object item;
    }

    private final Object function;
    private final Object iterator;

    private FilterObject(TypeObject type, Object function, Object iterator) {
        super(type);
        this.function = function;
        this.iterator = iterator;
    }

    @Builtin(value = "__new__(cls, function, iterable, /)", kind = Builtin.Kind.STATIC_METHOD)
    static Object create(Context context, Object cls, Object function, Object iterable) {
        TypeObject type = NewCalls.check(cls, Types.FILTER);
        return context.then((c, made) -> new FilterObject(type, function, made), () -> context.iterator(iterable));
    }

    @Override
    Object step(Context context) {
        // Tests that run no Python are made in this loop; one that does ends it and takes it up again when it is over.
        while (true) {
            Round round = new Round();
            Object result = Steps.take(context, iterator, (c, item) -> {
                if (item == null) {
                    throw Errors.stopIteration();
                }
                return test(c, item, round);
            });
            round.isOver = true;
            if (round.item == null) {
                return result;
            }
            if (result == Boolean.TRUE) {
                return round.item;
            }
        }
    }

    /**
     * Tests an item. While the loop of {@link #step} still waits, answers whether it passes, with the item beside it;
     * later, the item itself or what further steps give.
     */
    private Object test(Context context, Object item, Round round) {
        Continuation judge = (c, truth) -> {
            if (!round.isOver) {
                round.item = item;
                return truth;
            }
            return truth == Boolean.TRUE ? item : step(c);
        };
        if (function == None.NONE || function == Types.BOOL) {
            return context.then(judge, () -> context.truth(item));
        }
        return context.then(
                judge, () -> context.callThen((c, value) -> value instanceof Boolean ? value
                        : c.truth(value), function, item));
    }

    @Override
    Remainder remainder() {
        return new Remainder(type, new TupleObject(function, iterator), null);
    }

    @Override
    public void reach(Consumer<Object> visitor) {
        visitor.accept(function);
        visitor.accept(iterator);
    }
}
