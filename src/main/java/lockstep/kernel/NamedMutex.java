package lockstep.kernel;

import lockstep.trace.Reason;
import org.jspecify.annotations.Nullable;

/** What every kernel's mutex is called by. In the real world one thread reads while another names. */
public abstract class NamedMutex implements Mutex {
    private volatile String label;
    private volatile Reason reason = Reason.LOCK;
    private volatile @Nullable String waitsIn;

    protected NamedMutex(String label) {
        this.label = label;
    }

    @Override
    public final String label() {
        return label;
    }

    @Override
    public final void setLabel(String label) {
        this.label = label;
    }

    @Override
    public final Reason reason() {
        return reason;
    }

    @Override
    public final void setReason(Reason reason) {
        this.reason = reason;
    }

    @Override
    public final @Nullable String waitsIn() {
        return waitsIn;
    }

    @Override
    public final void setWaitsIn(String method) {
        waitsIn = method;
    }
}
