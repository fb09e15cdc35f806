package lockstep.vm;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import lockstep.compiler.Code;
import lockstep.kernel.Kernel;
import lockstep.object.*;
import org.jspecify.annotations.Nullable;

/**
 * What an object refers to, for {@link Life}: a reference that is overlooked would end an object that still lives. So
 * the common kinds are spelled out, for speed, and of all others every Java field counts: those of native iterators, and
 * what a continuation has captured.
 */
final class References {
    private References() {}

    /** What nothing of interest hangs on. */
    static boolean isLeaf(@Nullable Object object) {
        if (object instanceof PyObject o) {
            return object instanceof Str && !o.type.isHeap
                    || object instanceof NativeFunction
                    || object instanceof CodeObject
                    || object instanceof TypeObject t && !t.isHeap
                    || object == None.NONE;
        }
        return object == null
                || object instanceof Number
                || object instanceof Boolean
                || object instanceof String
                || !(object instanceof Object[]) && isMachinery(object);
    }

    private static boolean isMachinery(Object object) {
        return object instanceof Interpreter
                || object instanceof ThreadState
                || object instanceof Code
                || object instanceof Life
                || object instanceof Walk
                || object instanceof Coroutines
                || object instanceof Host
                || object instanceof ModuleSource
                || object instanceof Kernel
                || object instanceof InlineCache
                || object instanceof NativeTable
                || object instanceof Enum<?>
                || object instanceof Class<?>;
    }

    /** What the Python object as such refers to, whatever it is besides. */
    static void ofInstance(PyObject o, Consumer<Object> visitor) {
        if (o.attributes != null) {
            visitor.accept(o.attributes);
        }
        if (o.slots != null) {
            all(o.slots, o.slots.length, visitor);
        }
        if (o.type.isHeap) {
            visitor.accept(o.type);
        }
    }

    static void each(Object object, Consumer<Object> visitor) {
        if (object instanceof PyObject o) {
            ofInstance(o, visitor);
            if (o.getClass() == PyObject.class) {
                return;
            }
        }
        switch (object) {
            case Str s -> {}
            case ListObject l -> all(l.items, Math.min(l.size, l.items.length), visitor);
            case TupleObject t -> all(t.items, t.items.length, visitor);
            case Dict d -> {
                for (int i = 0; i < d.end(); i++) {
                    if (d.keyAt(i) != null) {
                        visitor.accept(d.keyAt(i));
                        visitor.accept(d.valueAt(i));
                    }
                }
            }
            case SetObject s -> {
                for (int i = 0; i < s.places(); i++) {
                    visitor.accept(s.itemAt(i));
                }
            }
            case Frame f -> {
                boolean live = f.generator != null && f.generator.state != GeneratorObject.State.CLOSED;
                all(f.slots, live ? f.sp : f.codeObject.slotCount, visitor);
                frame(f, visitor);
            }
            case GeneratorObject g -> {
                if (g.state != GeneratorObject.State.CLOSED) {
                    visitor.accept(g.frame);
                    visitor.accept(g.handled);
                    visitor.accept(g.finalizer);
                }
            }
            case Cell c -> visitor.accept(c.value);
            case FunctionObject f -> {
                visitor.accept(f.globals);
                visitor.accept(f.closure);
                visitor.accept(f.defaults);
                visitor.accept(f.keywordDefaults);
                visitor.accept(f.annotations);
                visitor.accept(f.typeParams);
            }
            case BoundMethod m -> {
                visitor.accept(m.self);
                visitor.accept(m.function);
            }
            case BoundNative m -> visitor.accept(m.self);
            case TypeObject t -> {
                visitor.accept(t.dict());
                all(t.mro, t.mro.length, visitor);
            }
            case ExceptionObject e -> {
                visitor.accept(e.args);
                visitor.accept(e.traceback);
                visitor.accept(e.cause);
                visitor.accept(e.context);
                visitor.accept(e.fields);
            }
            case TracebackObject t -> {
                visitor.accept(t.frame);
                visitor.accept(t.next);
            }
            case FrameObject f -> visitor.accept(f.frame);
            case PyException e -> visitor.accept(e.value);
            case WeakRefObject r -> visitor.accept(r.callback);
            case Interpreter i -> i.lifeRoots().forEach(visitor);
            case ThreadState t -> thread(t, visitor);
            case Object[] items -> all(items, items.length, visitor);
            case Map<?, ?> map -> map.forEach((key, value) -> {
                visitor.accept(key);
                visitor.accept(value);
            });
            case Collection<?> items -> items.forEach(visitor);
            default -> fields(object, visitor);
        }
    }

    /** All that this thread keeps alive. */
    private static void thread(ThreadState thread, Consumer<Object> visitor) {
        for (Activation a = thread.top; a != null; a = a.back) {
            if (a instanceof Frame f) {
                all(f.slots, f.sp, visitor);
                frame(f, visitor);
                if (f.generator != null) {
                    visitor.accept(f.generator);
                    visitor.accept(f.generator.callerHandled);
                }
            } else {
                visitor.accept(((NativeActivation) a).continuation);
            }
        }
        if (thread.asyncgenFirst != null) {
            visitor.accept(thread.asyncgenFirst);
        }
        if (thread.asyncgenFinalizer != null) {
            visitor.accept(thread.asyncgenFinalizer);
        }
        if (thread.tracing != null) {
            visitor.accept(thread.tracing.trace);
            visitor.accept(thread.tracing.profile);
        }
        visitor.accept(thread.handled);
        visitor.accept(thread.threadObject);
        visitor.accept(thread.contextVariables);
        visitor.accept(thread.runningLoop);
        visitor.accept(thread.onWake);
        visitor.accept(thread.pendingStop);
        if (thread.handle == null || thread.top == null) {
            visitor.accept(thread.entry);
        }
        if (thread.pendingRaise != null) {
            visitor.accept(thread.pendingRaise.value);
        }
    }

    private static void frame(Frame f, Consumer<Object> visitor) {
        visitor.accept(f.locals);
        visitor.accept(f.globals);
        visitor.accept(f.function);
        if (f.localTrace() != null) {
            visitor.accept(f.localTrace());
        }
    }

    private static void all(Object[] items, int count, Consumer<Object> visitor) {
        for (int i = 0; i < count; i++) {
            if (items[i] != null) {
                visitor.accept(items[i]);
            }
        }
    }

    private static void fields(Object object, Consumer<Object> visitor) {
        for (Field each : FIELDS.get(object.getClass())) {
            try {
                visitor.accept(each.get(object));
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static final ClassValue<Field[]> FIELDS = new ClassValue<>() {
        @Override
        protected Field[] computeValue(Class<?> type) {
            List<Field> found = new ArrayList<>();
            if (type.getName().startsWith("lockstep.")) {
                for (Class<?> c = type; c != Object.class && c != PyObject.class && c != null; c = c.getSuperclass()) {
                    for (Field each : c.getDeclaredFields()) {
                        if (!Modifier.isStatic(each.getModifiers()) && !each.getType().isPrimitive()) {
                            each.setAccessible(true);
                            found.add(each);
                        }
                    }
                }
            }
            return found.toArray(Field[]::new);
        }
    };
}
