package lockstep.vm;

import lockstep.object.*;
import org.jspecify.annotations.Nullable;

/** A generator, coroutine or async generator; {@link #type} tells which. */
public final class GeneratorObject extends Awaitable {
    enum State {
        CREATED,
        SUSPENDED,
        RUNNING,
        CLOSED
    }

    final Frame frame;
    State state = State.CREATED;
    public Object name;
    public Object qualifiedName;
    /** A task has it: that nobody else does says nothing. */
    public boolean claimed;
    /** In how many handlers of its own it is. */
    int handlers;
    /** The exception its own handlers are dealing with while it is suspended. */
    @Nullable ExceptionObject handled;
    /** The exception its resumer was handling. */
    @Nullable ExceptionObject callerHandled;
    /** Where a coroutine was made, when tracked. */
    @Nullable Object origin;
    /** Async generators: the hooks were called; an asend/athrow is under way; closed. */
    boolean hooksCalled;

    boolean asyncRunning;
    boolean asyncClosed;
    @Nullable Object finalizer;
    /** {@link Life} runs its cleaning up when it is dropped. */
    boolean watched;

    GeneratorObject(TypeObject type, Frame frame, Object name, Object qualifiedName) {
        super(type);
        this.frame = frame;
        this.name = name;
        this.qualifiedName = qualifiedName;
    }

    /** What it awaits or yields from, by the instruction it is suspended at; null for nothing. */
    @Nullable Object awaiting() {
        if (state != State.SUSPENDED || frame.sp <= frame.codeObject.slotCount) {
            return null;
        }
        int pc = frame.pc;
        if (pc >= frame.code.instructions.length) {
            return null;
        }
        int instruction = frame.code.instructions[pc];
        boolean delegating = lockstep.compiler.Opcode.of(instruction) == lockstep.compiler.Opcode.RESUME
                && (lockstep.compiler.Opcode.argument(instruction) & 3) >= 2;
        return delegating ? frame.slots[frame.sp - 1] : null;
    }
}
