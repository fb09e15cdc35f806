package lockstep.library;

import lockstep.object.*;
import lockstep.vm.ThreadState;
import org.jspecify.annotations.Nullable;

/** What awaiting a future runs on: gives the future to whoever steps the task, and returns its result. */
final class FutureIterator extends NativeIterator {
    static final TypeObject TYPE =
            new TypeObject("_asyncio", "FutureIter", Types.OBJECT, FutureIteratorMethodsTable.INSTANCE);

    /** Null when it is over. */
    @Nullable FutureObject future;

    private @Nullable Object result;

    FutureIterator(FutureObject future) {
        super(TYPE);
        this.future = future;
    }

    @Override
    public @Nullable Object next(Context context) {
        FutureObject f = future;
        if (f == null) {
            return null;
        }
        if (f.isPending()) {
            if (f.blocking) {
                throw Errors.runtime("await wasn't used with future");
            }
            f.blocking = true;
            return f;
        }
        future = null;
        result = f.outcome((ThreadState) context);
        return null;
    }

    @Override
    public Object returned() {
        Object value = result;
        result = null;
        return value == null ? None.NONE : value;
    }
}
