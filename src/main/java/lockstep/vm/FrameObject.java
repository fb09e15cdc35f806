package lockstep.vm;

import lockstep.object.Dict;
import lockstep.object.PyObject;
import lockstep.object.Types;

/** A frame as a program sees it. */
public final class FrameObject extends PyObject {
    final Frame frame;

    FrameObject(Frame frame) {
        super(Types.FRAME);
        this.frame = frame;
    }

    public Dict globals() {
        return frame.globals;
    }
}
