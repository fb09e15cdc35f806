package lockstep.vm;

import lockstep.compiler.Code;
import lockstep.object.*;

/** What {@code await} asks of an object. */
final class Awaiting {
    private Awaiting() {}

    /** The iterator behind what {@code __anext__} answered; whatever is wrong with it is the cause of a TypeError. */
    static Object next(ThreadState thread, Object awaitable) {
        String message = "'async for' received an invalid object from __anext__: " + Types.of(awaitable).shownName();
        return thread.then(
                new Continuation() {
                    @Override
                    public Object resume(Context context, Object iterator) {
                        return iterator;
                    }

                    @Override
                    public Object failed(Context context, PyException e) {
                        if (!e.is(Types.EXCEPTION)) {
                            throw e;
                        }
                        PyException wrong = Errors.type(message);
                        wrong.value.cause = e.value;
                        wrong.value.context = e.value;
                        throw wrong;
                    }
                },
                () -> iterator(thread, awaitable, "object " + Types.of(awaitable).name + " can't be used in 'await' expression"));
    }

    /** The iterator behind an awaitable: a value or PENDING. */
    static Object iterator(ThreadState thread, Object object, String message) {
        if (object instanceof GeneratorObject g
                && (g.type == Types.COROUTINE
                        || g.type == Types.GENERATOR && (g.frame.code.flags & Code.ITERABLE_COROUTINE) != 0)) {
            if (g.type == Types.COROUTINE && g.awaiting() != null) {
                throw Errors.runtime("coroutine is being awaited already");
            }
            return g;
        }
        Object method = Types.of(object).lookup(Special.AWAIT);
        if (method == null) {
            throw Errors.type(message);
        }
        return thread.then(
                (context, iterator) -> {
                    if (iterator instanceof GeneratorObject g && g.type == Types.COROUTINE) {
                        throw Errors.type("__await__() returned a coroutine");
                    }
                    if (Types.of(iterator).lookup(Special.NEXT) == null) {
                        throw Errors.type("__await__() returned non-iterator of type '" + Types.of(iterator).shownName() + "'");
                    }
                    return iterator;
                },
                () -> thread.callMethod(method, object));
    }
}
