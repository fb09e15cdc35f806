package lockstep.object;

import java.util.function.Consumer;

/** {@code reversed(sequence)} of what has {@code __len__} and {@code __getitem__} only. */
final class ReversedObject extends SteppingIterator {
    private final Object sequence;
    private long at;

    private ReversedObject(TypeObject type, Object sequence, long length) {
        super(type);
        this.sequence = sequence;
        this.at = length - 1;
    }

    @Builtin(value = "__new__(cls, object, /)", kind = Builtin.Kind.STATIC_METHOD)
    static Object create(Context context, Object cls, Object object) {
        TypeObject type = NewCalls.check(cls, Types.REVERSED);
        TypeObject given = Types.of(object);
        Object method = given.lookup(Special.REVERSED);
        if (method != null && method != None.NONE) {
            return context.callSpecial(method, object);
        }
        if (method == None.NONE || given.lookup(Special.GETITEM) == null || object instanceof Dict) {
            throw Errors.type("'" + given.name + "' object is not reversible");
        }
        return context.then(
                (c, length) -> new ReversedObject(type, object, (Long) length), () -> context.length(object));
    }

    @Override
    Object step(Context context) {
        if (at < 0) {
            throw Errors.stopIteration();
        }
        return context.then(
                new Continuation() {
                    @Override
                    public Object resume(Context c, Object value) {
                        return value;
                    }

                    @Override
                    public Object failed(Context c, PyException e) {
                        if (e.is(Types.INDEX_ERROR) || e.is(Types.STOP_ITERATION)) {
                            at = -1;
                            throw Errors.stopIteration();
                        }
                        throw e;
                    }
                },
                () -> context.getItem(sequence, at--));
    }

    @Override
    public long lengthHint() {
        return at + 1;
    }

    @Override
    Remainder remainder() {
        return at < 0
                ? new Remainder(type, new TupleObject(TupleObject.EMPTY), null)
                : new Remainder(type, new TupleObject(sequence), at);
    }

    @Override
    void moveTo(Object state) {
        at = IteratorStateMethods.place(state, -1, (int) Math.min(Integer.MAX_VALUE, at));
    }

    @Override
    public void reach(Consumer<Object> visitor) {
        visitor.accept(sequence);
    }
}
