package lockstep.vm;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import lockstep.kernel.Footprint;
import lockstep.kernel.Footprint.Touch;
import lockstep.object.*;
import org.jspecify.annotations.Nullable;

/** Collects one footprint. Whoever is in doubt takes the deeper of two ways to look at an object. */
final class Touches {
    /** Beyond so many objects the footprint is: everything. */
    private static final int MOST_REACHED = 2_000;

    private final ThreadState thread;
    private final List<Touch> touches = new ArrayList<>(2);
    private @Nullable Set<Object> seen;
    private boolean tooMany;

    Touches(ThreadState thread) {
        this.thread = thread;
    }

    @Nullable Footprint footprint() {
        return tooMany ? Footprint.EVERYTHING : touches.isEmpty() ? null : new Footprint(touches);
    }

    Touches add(Object object, @Nullable Object part, boolean write, String label) {
        touches.add(new Touch(object, part, write, label));
        return this;
    }

    Touches add(Footprint other) {
        touches.addAll(other.touches());
        return this;
    }

    /** The classes in which special methods of an object are looked up. */
    Touches typeOf(PyObject object) {
        if (object.type.isHeap) {
            for (TypeObject each : object.type.mro) {
                if (each.isHeap) {
                    add(each, null, false, each.name);
                }
            }
        }
        return this;
    }

    static boolean isMutable(@Nullable Object object) {
        return object instanceof ListObject || object instanceof Dict || object instanceof SetObject
                || object instanceof BytearrayObject || object instanceof Observed;
    }

    /** An object's own contents, not those of what it holds; nothing for an iterator. */
    Touches shallow(@Nullable Object object, boolean write) {
        switch (object) {
            case NativeIterator i -> {}
            case DictView view -> shallow(view.dict, write);
            case MappingProxy proxy -> shallow(proxy.mapping, write);
            case MemoryViewObject view -> ((Reachable) view).reach(base -> shallow(base, write));
            case Observed o -> add(o.observedAs(), null, write, label((PyObject) o));
            case PyObject o when isMutable(o) -> add(o, null, write, label(o)).typeOf(o);
            case PyObject o -> typeOf(o);
            case null, default -> {}
        }
        return this;
    }

    /** What is taken from an object by iterating over it. */
    Touches contents(@Nullable Object object) {
        switch (object) {
            case GeneratorObject g -> add(g, null, true, "generator");
            case NativeIterator i -> {
                add(i, null, true, i.type.name);
                i.reach(each -> {
                    if (each instanceof NativeIterator || each instanceof GeneratorObject) {
                        contents(each);
                    } else if (each instanceof NativeFunction || each instanceof TypeObject || each instanceof BoundNative) {
                        i.reach(other -> deep(other, false));
                    } else {
                        shallow(each, false);
                    }
                });
            }
            case null, default -> shallow(object, false);
        }
        return this;
    }

    /** Reads or writes all containers that can be reached through containers. */
    Touches deep(@Nullable Object object, boolean write) {
        reach(object, write, false);
        return this;
    }

    /** As {@link #deep}, through attributes too. */
    Touches everything(@Nullable Object object, boolean write) {
        reach(object, write, true);
        return this;
    }

    private void reach(@Nullable Object object, boolean write, boolean attributes) {
        if (!(object instanceof PyObject o) || o instanceof Str && !o.type.isHeap || o instanceof None) {
            return;
        }
        if (seen == null) {
            seen = Collections.newSetFromMap(new IdentityHashMap<>());
        }
        if (tooMany || !seen.add(o)) {
            return;
        }
        if (seen.size() > MOST_REACHED) {
            tooMany = true;
            return;
        }
        if (isMutable(o)) {
            add(o instanceof Observed observed ? observed.observedAs() : o, null, write, label(o));
        }
        typeOf(o);
        switch (o) {
            case ListObject l -> {
                for (int i = 0; i < l.size; i++) {
                    reach(l.items[i], write, attributes);
                }
            }
            case TupleObject t -> {
                for (Object each : t.items) {
                    reach(each, write, attributes);
                }
            }
            case Dict d -> {
                for (int i = 0; i < d.end(); i++) {
                    if (d.keyAt(i) != null) {
                        reach(d.keyAt(i), write, attributes);
                        reach(d.valueAt(i), write, attributes);
                    }
                }
            }
            case SetObject s -> {
                for (int i = 0; i < s.places(); i++) {
                    reach(s.itemAt(i), write, attributes);
                }
            }
            case GeneratorObject g -> add(g, null, true, "generator");
            case NativeIterator i -> {
                i.isShared = true;
                add(i, null, true, i.type.name);
                i.reach(each -> reach(each, write, attributes));
            }
            case BoundMethod m -> reach(m.self, write, attributes);
            case BoundNative m -> reach(m.self, write, attributes);
            case ExceptionObject e -> reach(e.args, write, attributes);
            case ModuleObject m -> {
                if (attributes) {
                    add(m.attributes, null, write, "module");
                }
                return;
            }
            case TypeObject t -> {
                if (attributes && t.isHeap) {
                    add(t, null, write, t.name);
                }
                return;
            }
            case HasFields h -> {
                if (attributes) {
                    add(o, null, write, label(o));
                    h.fields(each -> reach(each, write, true));
                }
            }
            case Reachable r -> r.reach(each -> reach(each, write, attributes));
            default -> {}
        }
        if (o.attributes != null && (attributes || !o.type.isHeap)) {
            add(o, null, write, label(o));
            add(o.attributes, null, write, label(o));
            for (int i = 0; i < o.attributes.end(); i++) {
                if (o.attributes.keyAt(i) != null) {
                    reach(o.attributes.valueAt(i), write, attributes);
                }
            }
        }
        if (o.slots != null && attributes) {
            add(o, null, write, label(o));
            for (Object each : o.slots) {
                reach(each, write, true);
            }
        }
    }

    private String label(PyObject object) {
        return thread.tells ? Labels.of(thread, object) : object.type.name;
    }
}
