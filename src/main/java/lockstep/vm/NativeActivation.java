package lockstep.vm;

import lockstep.object.Continuation;
import org.jspecify.annotations.Nullable;

/** A native that goes on when the call above it ends. */
final class NativeActivation extends Activation {
    final Continuation continuation;

    NativeActivation(Continuation continuation, @Nullable Activation back) {
        this.continuation = continuation;
        this.back = back;
    }
}
