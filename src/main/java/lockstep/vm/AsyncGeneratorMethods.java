package lockstep.vm;

import lockstep.object.*;
import lockstep.object.Builtin.Kind;
import org.jspecify.annotations.Nullable;

/** What async_generators have. */
final class AsyncGeneratorMethods {
    private AsyncGeneratorMethods() {}

    @Builtin(value = "__repr__(self, /)", effect = Effect.PURE)
    static Object repr(ThreadState thread, GeneratorObject self) {
        return new Str("<async_generator object " + self.qualifiedName + " at " + ObjectMethods.address(thread, self) + ">");
    }

    @Builtin(value = "__aiter__(self, /)", effect = Effect.PURE)
    static Object iter(GeneratorObject self) {
        return self;
    }

    @Builtin("__anext__(self, /)")
    static Object next(ThreadState thread, GeneratorObject self) {
        return AsyncGenerators.step(thread, self, AsyncGenerators.Step.Kind.SEND, None.NONE);
    }

    @Builtin("asend(self, value, /)")
    static Object send(ThreadState thread, GeneratorObject self, Object value) {
        return AsyncGenerators.step(thread, self, AsyncGenerators.Step.Kind.SEND, value);
    }

    @Builtin("athrow(self, type, value=?, traceback=?, /)")
    static Object raise(ThreadState thread, GeneratorObject self, Object type, Object value, Object traceback) {
        return Thrown.make(
                thread,
                type,
                value,
                traceback,
                e -> AsyncGenerators.step(thread, self, AsyncGenerators.Step.Kind.THROW, e.value));
    }

    @Builtin("aclose(self, /)")
    static Object close(ThreadState thread, GeneratorObject self) {
        return AsyncGenerators.step(thread, self, AsyncGenerators.Step.Kind.CLOSE, null);
    }

    @Builtin(value = "__name__(self, /)", kind = Kind.GETTER)
    static Object getName(GeneratorObject self) {
        return self.name;
    }

    @Builtin(value = "__name__(self, value, /)", kind = Kind.SETTER)
    static void setName(GeneratorObject self, @Nullable Object value) {
        self.name = Generators.text("__name__", value);
    }

    @Builtin(value = "__qualname__(self, /)", kind = Kind.GETTER)
    static Object getQualname(GeneratorObject self) {
        return self.qualifiedName;
    }

    @Builtin(value = "__qualname__(self, value, /)", kind = Kind.SETTER)
    static void setQualname(GeneratorObject self, @Nullable Object value) {
        self.qualifiedName = Generators.text("__qualname__", value);
    }

    @Builtin(value = "ag_code(self, /)", kind = Kind.GETTER)
    static Object getCode(GeneratorObject self) {
        return self.frame.codeObject;
    }

    @Builtin(value = "ag_frame(self, /)", kind = Kind.GETTER)
    static Object getFrame(GeneratorObject self) {
        return self.state == GeneratorObject.State.CLOSED ? None.NONE : self.frame.object();
    }

    @Builtin(value = "ag_running(self, /)", kind = Kind.GETTER)
    static Object getRunning(GeneratorObject self) {
        return self.asyncRunning || self.state == GeneratorObject.State.RUNNING;
    }

    @Builtin(value = "ag_suspended(self, /)", kind = Kind.GETTER)
    static Object getSuspended(GeneratorObject self) {
        return self.state == GeneratorObject.State.SUSPENDED;
    }

    @Builtin(value = "ag_await(self, /)", kind = Kind.GETTER)
    static Object getAwaiting(GeneratorObject self) {
        Object awaiting = self.awaiting();
        return awaiting == null ? None.NONE : awaiting;
    }
}
