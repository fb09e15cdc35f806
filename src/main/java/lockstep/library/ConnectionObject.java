package lockstep.library;

import java.util.ArrayList;
import java.util.List;
import lockstep.kernel.WaitQueue;
import lockstep.object.PyObject;
import lockstep.object.TypeObject;
import lockstep.object.Types;
import org.jspecify.annotations.Nullable;

/** One process's end of a pipe: the direction it reads, the one it writes, or both. */
final class ConnectionObject extends PyObject {
    static final TypeObject TYPE =
            new TypeObject("_multiprocessing", "_Connection", Types.OBJECT, ConnectionMethodsTable.INSTANCE);

    final @Nullable Pipe in;
    final @Nullable Pipe out;
    final long number;
    boolean closed;

    ConnectionObject(@Nullable Pipe in, @Nullable Pipe out, long number) {
        super(TYPE);
        this.in = in;
        this.out = out;
        this.number = number;
    }

    /** One more hold on both directions. */
    void hold() {
        if (in != null) {
            in.opened(false);
        }
        if (out != null) {
            out.opened(true);
        }
    }

    /** Answers who is to be told. */
    List<WaitQueue> close() {
        List<WaitQueue> told = new ArrayList<>();
        if (!closed) {
            closed = true;
            if (in != null) {
                told.addAll(in.closed(false));
            }
            if (out != null) {
                told.addAll(out.closed(true));
            }
        }
        return told;
    }
}
