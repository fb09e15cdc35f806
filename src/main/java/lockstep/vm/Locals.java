package lockstep.vm;

import lockstep.compiler.Code;
import lockstep.object.Cell;
import lockstep.object.Dict;

/** What {@code locals()} answers. */
public final class Locals {
    private Locals() {}

    static Object of(Frame f) {
        if (f.locals != null) {
            return f.locals;
        }
        Dict dict = new Dict();
        for (int i = 0; i < f.codeObject.slotCount; i++) {
            Object value = f.slots[i];
            if ((f.code.localKinds[i] & (Code.CELL | Code.FREE)) != 0 && value instanceof Cell c) {
                value = c.value;
            }
            if (value != null && (f.code.localKinds[i] & Code.HIDDEN_LOCAL) == 0) {
                dict.put(f.codeObject.localNames[i], value);
            }
        }
        return dict;
    }

    /** The innermost visible frame's. */
    public static Object of(ThreadState thread) {
        Frame f = Position.visibleFrame(thread);
        return f == null ? new Dict() : of(f);
    }

    public static Dict globals(ThreadState thread) {
        Frame f = Position.visibleFrame(thread);
        return f == null ? new Dict() : f.globals;
    }
}
