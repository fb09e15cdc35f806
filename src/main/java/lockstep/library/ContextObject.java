package lockstep.library;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import lockstep.object.*;
import lockstep.vm.ThreadState;
import org.jspecify.annotations.Nullable;

/**
 * {@code contextvars.Context}. Its values are never changed in place, so a copy (asyncio makes one per task) is for
 * free; a {@code set} copies the few that there are. CPython takes a tree for the same end.
 */
final class ContextObject extends PyObject implements Reachable {
    static final TypeObject TYPE = new TypeObject("_contextvars", "Context", Types.OBJECT, ContextMethodsTable.INSTANCE);

    static {
        TYPE.isBase = false;
    }

    Map<ContextVarObject, Object> values;
    /** Which one was current before this was entered. */
    @Nullable ContextObject before;

    boolean entered;

    ContextObject(Map<ContextVarObject, Object> values) {
        super(TYPE);
        this.values = values;
    }

    /** The thread's current one. */
    static ContextObject current(ThreadState thread) {
        if (thread.contextVariables instanceof ContextObject c) {
            return c;
        }
        ContextObject made = new ContextObject(Map.of());
        made.entered = true;
        thread.contextVariables = made;
        return made;
    }

    void put(ContextVarObject variable, Object value) {
        Map<ContextVarObject, Object> changed = new LinkedHashMap<>(values);
        changed.put(variable, value);
        values = changed;
    }

    void remove(ContextVarObject variable) {
        Map<ContextVarObject, Object> changed = new LinkedHashMap<>(values);
        changed.remove(variable);
        values = changed;
    }

    @Override
    public void reach(Consumer<Object> visitor) {
        values.forEach((variable, value) -> {
            visitor.accept(variable);
            visitor.accept(value);
        });
    }
}
