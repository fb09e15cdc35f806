package lockstep.library;

import java.util.function.Consumer;
import lockstep.object.*;
import lockstep.vm.ThreadState;
import org.jspecify.annotations.Nullable;

/** What a loop is given to call for a task. */
abstract sealed class TaskCall extends PyObject implements HasFields {
    final TaskObject task;

    private TaskCall(TypeObject type, TaskObject task) {
        super(type);
        this.task = task;
    }

    abstract Object run(ThreadState thread, Object[] args);

    @Override
    public void fields(Consumer<Object> visitor) {
        visitor.accept(task);
    }

    /** The next step. */
    static final class Step extends TaskCall {
        static final TypeObject TYPE =
                new TypeObject("_asyncio", "TaskStepMethWrapper", Types.OBJECT, TaskStepMethodsTable.INSTANCE);

        /** What is raised in the coroutine; null for nothing. */
        private final @Nullable Object error;

        Step(TaskObject task, @Nullable Object error) {
            super(TYPE, task);
            this.error = error;
        }

        @Override
        Object run(ThreadState thread, Object[] args) {
            if (args.length > 0) {
                throw Errors.type("function takes no positional arguments");
            }
            return TaskSteps.step(thread, task, error);
        }
    }

    /** The step after what it waited for; looks like a method of C's. */
    static final class WakeUp extends TaskCall {
        static final TypeObject TYPE = new TypeObject(
                "builtins", "builtin_function_or_method", Types.OBJECT, TaskWakeUpMethodsTable.INSTANCE);

        WakeUp(TaskObject task) {
            super(TYPE, task);
        }

        @Override
        Object run(ThreadState thread, Object[] args) {
            if (args.length != 1) {
                throw Errors.type("Task.task_wakeup() takes exactly one argument (" + args.length + " given)");
            }
            return TaskSteps.wakeUp(thread, task, args[0]);
        }
    }
}
