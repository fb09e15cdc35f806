package lockstep.vm;

import lockstep.kernel.Footprint;
import lockstep.object.Continuation;
import org.jspecify.annotations.Nullable;

/** A native that goes on when the call above it ends. */
final class NativeActivation extends Activation {
    final Continuation continuation;

    /** For the explorer: what the native touches, to be announced again after a call of the program's. */
    @Nullable Footprint footprint;

    NativeActivation(Continuation continuation, @Nullable Activation back) {
        this.continuation = continuation;
        this.back = back;
    }
}
