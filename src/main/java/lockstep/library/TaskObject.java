package lockstep.library;

import java.util.function.Consumer;
import lockstep.object.*;
import org.jspecify.annotations.Nullable;

/** {@code asyncio.Task}: C in CPython, too. {@link TaskSteps} runs it. */
public final class TaskObject extends FutureObject {
    static final TypeObject TYPE = new TypeObject("_asyncio", "Task", FutureObject.TYPE, TaskMethodsTable.INSTANCE);

    /** Null after an eager task has ended in its first step. */
    public @Nullable Object coroutine;

    @Nullable Object context;
    /** A number becomes a name when somebody asks. */
    @Nullable Object name;
    /** What it waits for. */
    @Nullable Object waiter;

    int cancelRequests;
    /** Whether its next step begins with a CancelledError. */
    boolean mustCancel;

    boolean logDestroyPending = true;
    /** Of the timeline; 0 for none. */
    int lane;

    TaskObject(TypeObject type) {
        super(type);
    }

    /** What it is called; null before {@code __init__}. */
    public @Nullable Object name() {
        if (name instanceof Long number) {
            name = new Str("Task-" + number);
        }
        return name;
    }

    @Override
    public void fields(Consumer<Object> visitor) {
        super.fields(visitor);
        for (Object each : new Object[] {coroutine, context, waiter}) {
            if (each != null) {
                visitor.accept(each);
            }
        }
    }
}
