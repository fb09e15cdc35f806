package lockstep.vm;

import lockstep.object.PyObject;
import lockstep.object.Types;
import org.jspecify.annotations.Nullable;

/** One level of a traceback; {@link #next} leads towards where the exception was raised. */
public final class TracebackObject extends PyObject {
    public @Nullable TracebackObject next;
    final Frame frame;
    /** The instruction. */
    public final int index;

    public final int line;

    TracebackObject(@Nullable TracebackObject next, Frame frame, int index) {
        super(Types.TRACEBACK);
        this.next = next;
        this.frame = frame;
        this.index = index;
        this.line = frame.line();
    }

    TracebackObject(@Nullable TracebackObject next, Frame frame, int index, int line) {
        super(Types.TRACEBACK);
        this.next = next;
        this.frame = frame;
        this.index = index;
        this.line = line;
    }

    public CodeObject code() {
        return frame.codeObject;
    }
}
