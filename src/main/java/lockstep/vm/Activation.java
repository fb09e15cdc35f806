package lockstep.vm;

import org.jspecify.annotations.Nullable;

/** One entry of a thread's stack: a Python {@link Frame}, or a native that waits for a call ({@link NativeActivation}). */
abstract sealed class Activation permits Frame, NativeActivation {
    /** Who gets the result; null at the bottom, and while a generator is suspended. */
    @Nullable Activation back;
}
