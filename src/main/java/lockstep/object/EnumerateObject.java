package lockstep.object;

import java.util.function.Consumer;

/** {@code enumerate(iterable, start)}. */
final class EnumerateObject extends SteppingIterator {
    private final Object iterator;
    private Object next;

    private EnumerateObject(TypeObject type, Object iterator, Object start) {
        super(type);
        this.iterator = iterator;
        this.next = start;
    }

    @Builtin(value = "__new__(cls, iterable, start=0)", kind = Builtin.Kind.STATIC_METHOD)
    static Object create(Context context, Object cls, Object iterable, Object start) {
        TypeObject type = NewCalls.check(cls, Types.ENUMERATE);
        return Integers.index(context, start, (c, first) -> c.then(
                (d, made) -> new EnumerateObject(type, made, first), () -> c.iterator(iterable)));
    }

    @Override
    Object step(Context context) {
        return Steps.take(context, iterator, (c, item) -> {
            if (item == null) {
                throw Errors.stopIteration();
            }
            Object index = next;
            next = IntArithmetic.add(c, index, 1L);
            return new TupleObject(index, item);
        });
    }

    @Override
    public boolean isSimple() {
        return Steps.isSimple(iterator);
    }

    @Builtin(value = "__class_getitem__(cls, object, /)", kind = Builtin.Kind.CLASS_METHOD, effect = Effect.PURE)
    static Object classItem(Object cls, Object item) {
        return new GenericAlias(cls, item);
    }

    @Override
    Remainder remainder() {
        return new Remainder(type, new TupleObject(iterator, next), null);
    }

    @Override
    public void reach(Consumer<Object> visitor) {
        visitor.accept(iterator);
    }
}
