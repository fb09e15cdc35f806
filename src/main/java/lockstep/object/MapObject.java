package lockstep.object;

import java.util.Arrays;
import java.util.function.Consumer;

/** {@code map(function, …)}. */
final class MapObject extends ParallelIterator {
    private final Object function;

    private MapObject(TypeObject type, Object function, Object[] iterators) {
        super(type, iterators);
        this.function = function;
    }

    @Builtin(value = "__new__(cls, /, *args)", kind = Builtin.Kind.STATIC_METHOD)
    static Object create(Context context, Object cls, Object[] args) {
        TypeObject type = NewCalls.check(cls, Types.MAP);
        if (args.length < 2) {
            throw Errors.type("map() must have at least two arguments.");
        }
        return Steps.iterators(
                context,
                Arrays.copyOfRange(args, 1, args.length),
                (c, made) -> new MapObject(type, args[0], made));
    }

    @Override
    Object finish(Context context, Object[] items) {
        return context.call(function, items);
    }

    @Override
    Remainder remainder() {
        Object[] all = new Object[iterators.length + 1];
        all[0] = function;
        System.arraycopy(iterators, 0, all, 1, iterators.length);
        return new Remainder(type, new TupleObject(all), null);
    }

    @Override
    public void reach(Consumer<Object> visitor) {
        for (Object each : iterators) {
            visitor.accept(each);
        }
        visitor.accept(function);
    }
}
