package lockstep.vm;

import lockstep.object.PyObject;
import lockstep.object.TypeObject;

/** What a statement should not just drop: a coroutine, or a step of an async generator; a plain generator may be. */
abstract sealed class Awaitable extends PyObject permits GeneratorObject, AsyncGenerators.Step {
    Awaitable(TypeObject type) {
        super(type);
    }
}
