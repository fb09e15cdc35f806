package lockstep.library;

import lockstep.object.*;
import lockstep.object.Builtin.Kind;
import lockstep.vm.ThreadState;

/** What a task's step has. */
final class TaskStepMethods {
    private TaskStepMethods() {}

    @Builtin(value = "__call__(self, /, *args, **kwargs)", effect = Effect.PURE)
    static Object call(ThreadState thread, TaskCall self, Object[] args, Dict kwargs) {
        if (kwargs.size() > 0) {
            throw Errors.type("function takes no keyword arguments");
        }
        return self.run(thread, args);
    }

    @Builtin(value = "__self__(self, /)", kind = Kind.GETTER)
    static Object self(TaskCall self) {
        return self.task;
    }
}
