package lockstep.vm;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import lockstep.object.*;

/** Counts what a program can still reach, so that memory given up counts no longer. */
final class Census {
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Object> todo = new ArrayDeque<>();
    private long bytes;

    private Census() {}

    /** Bytes reachable from an interpreter's modules and threads. */
    static long liveBytes(Interpreter interpreter) {
        Census census = new Census();
        for (Object root : interpreter.roots()) {
            census.visit(root);
        }
        for (ThreadState thread : interpreter.threads()) {
            for (Activation a = thread.top; a != null; a = a.back) {
                if (a instanceof Frame f) {
                    census.visit(f);
                }
            }
        }
        while (!census.todo.isEmpty()) {
            census.expand(census.todo.pop());
        }
        return census.bytes;
    }

    private void visit(Object object) {
        if (object == null || object instanceof Long || object instanceof Double || object instanceof Boolean) {
            bytes += 32;
            return;
        }
        if (seen.add(object)) {
            todo.push(object);
        }
    }

    private void visitAll(Object[] items, int count) {
        for (int i = 0; i < count; i++) {
            if (items[i] != null) {
                visit(items[i]);
            }
        }
    }

    private void expand(Object object) {
        bytes += 48;
        if (object instanceof PyObject o) {
            if (o.attributes != null) {
                visit(o.attributes);
            }
            if (o.slots != null) {
                visitAll(o.slots, o.slots.length);
            }
        }
        switch (object) {
            case Str s -> bytes += 2L * s.value().length();
            case BigInteger n -> bytes += n.bitLength() / 8;
            case ListObject l -> {
                bytes += 8L * l.items.length;
                visitAll(l.items, Math.min(l.size, l.items.length));
            }
            case TupleObject t -> {
                bytes += 8L * t.items.length;
                visitAll(t.items, t.items.length);
            }
            case Dict d -> {
                bytes += d.footprint();
                for (int i = 0; i < d.end(); i++) {
                    if (d.keyAt(i) != null) {
                        visit(d.keyAt(i));
                        visit(d.valueAt(i));
                    }
                }
            }
            case Frame f -> {
                bytes += 8L * f.slots.length;
                visitAll(f.slots, f.slots.length);
                if (f.locals != null) {
                    visit(f.locals);
                }
            }
            case GeneratorObject g -> {
                if (g.state != GeneratorObject.State.CLOSED) {
                    visit(g.frame);
                }
            }
            case Cell c -> {
                if (c.value != null) {
                    visit(c.value);
                }
            }
            case FunctionObject f -> {
                visit(f.globals);
                if (f.closure != null) {
                    visit(f.closure);
                }
                if (f.defaults != null) {
                    visit(f.defaults);
                }
            }
            case BoundMethod m -> {
                visit(m.self);
                visit(m.function);
            }
            case BoundNative m -> visit(m.self);
            case TypeObject t -> {
                if (t.isHeap) {
                    visit(t.dict());
                }
            }
            case ExceptionObject e -> {
                visit(e.args);
                if (e.fields != null) {
                    visit(e.fields);
                }
                if (e.traceback instanceof TracebackObject tb) {
                    for (TracebackObject each = tb; each != null; each = each.next) {
                        visit(each.frame);
                    }
                }
            }
            case Reachable r -> {
                bytes += r.ownBytes();
                r.reach(this::visit);
            }
            default -> {}
        }
    }
}
