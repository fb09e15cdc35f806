package lockstep.library;

import lockstep.object.*;
import lockstep.object.Builtin.Kind;
import lockstep.vm.ThreadState;

/** What a task hangs into the future that it waits for. */
final class TaskWakeUpMethods {
    private TaskWakeUpMethods() {}

    @Builtin(value = "__call__(self, /, *args, **kwargs)", effect = Effect.PURE)
    static Object call(ThreadState thread, TaskCall self, Object[] args, Dict kwargs) {
        if (kwargs.size() > 0) {
            throw Errors.type("Task.task_wakeup() takes no keyword arguments");
        }
        return self.run(thread, args);
    }

    @Builtin(value = "__self__(self, /)", kind = Kind.GETTER)
    static Object self(TaskCall self) {
        return self.task;
    }

    @Builtin(value = "__name__(self, /)", kind = Kind.GETTER)
    static Object name(TaskCall self) {
        return new Str("task_wakeup");
    }

    @Builtin(value = "__qualname__(self, /)", kind = Kind.GETTER)
    static Object qualifiedName(TaskCall self) {
        return new Str("Task.task_wakeup");
    }

    @Builtin(value = "__repr__(self, /)", effect = Effect.PURE)
    static Object repr(ThreadState thread, TaskCall self) {
        return new Str("<built-in method task_wakeup of " + self.task.type.shownName() + " object at "
                + thread.address(self.task) + ">");
    }
}
