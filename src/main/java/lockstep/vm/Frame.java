package lockstep.vm;

import lockstep.compiler.Code;
import lockstep.kernel.Footprint;
import lockstep.object.Dict;
import org.jspecify.annotations.Nullable;

/** A Python call in progress: its locals, cells and operand stack in one array. */
final class Frame extends Activation {
    /** What the frame does with the value it is handed next. */
    static final byte PUSH = 0;

    static final byte DISCARD = 1;
    /** FOR_ITER: StopIteration ends the loop. */
    static final byte FOR_ITER = 2;
    /** SEND: StopIteration's value is the result of the await or yield from. */
    static final byte SEND = 3;
    /** A method load whose value came late: a null goes above it. */
    static final byte PUSH_AND_NULL = 4;

    final Code code;
    final CodeObject codeObject;
    final @Nullable FunctionObject function;
    final Dict globals;
    final Dict builtins;
    /** The namespace of a module or class body; null in functions, whose locals are slots. A mapping of any type. */
    @Nullable Object locals;

    /** Locals, cells, free variables, then the operand stack. */
    final @Nullable Object[] slots;
    /** The instruction to run next; while another frame runs above, the one behind the call. */
    int pc;
    /** First free place of {@link #slots}. */
    int sp;

    byte receive;
    @Nullable GeneratorObject generator;
    /** Hidden frames, for the explorer: as {@link NativeActivation#footprint}. */
    @Nullable Footprint footprint;
    final InlineCache[] caches;
    @Nullable FrameObject object;
    private Tracing.@Nullable Seen seen;

    Frame(CodeObject codeObject, @Nullable FunctionObject function, Dict globals, Dict builtins, InlineCache[] caches) {
        this.codeObject = codeObject;
        this.code = codeObject.code;
        this.function = function;
        this.globals = globals;
        this.builtins = builtins;
        this.caches = caches;
        this.slots = new Object[codeObject.frameSize];
        this.sp = codeObject.slotCount;
    }

    /** Where the exception comes from that is being raised again, -1 for none: a frame that it leaves shows that line. */
    int raisedAt = -1;

    boolean isHidden() {
        return codeObject.isHidden;
    }

    /** The instruction it stands at. */
    int at() {
        return Math.max(0, pc - 1);
    }

    int line() {
        int[] positions = code.positions();
        for (int i = at(); i >= 0; i--) {
            int line = positions[4 * i];
            if (line > 0) {
                return line;
            }
        }
        return code.firstLine;
    }

    @Nullable Object localTrace() {
        return seen == null ? null : seen.local;
    }

    Tracing.Seen seen() {
        if (seen == null) {
            seen = new Tracing.Seen();
        }
        return seen;
    }

    FrameObject object() {
        if (object == null) {
            object = new FrameObject(this);
        }
        return object;
    }
}
