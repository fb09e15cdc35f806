package lockstep.vm;

import static lockstep.vm.Op.*;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import lockstep.compiler.Code;
import org.jspecify.annotations.Nullable;

import lockstep.object.*;

/**
 * The end of objects whose end can be seen: those with {@code __del__}, with weak references, and generators suspended
 * within a try. CPython counts references; here, where a program drops a value that leads to such an object, it is
 * looked up from the known roots whether anything else still refers to it. What refers to itself in a ring ends with
 * {@code gc.collect()} or the program, as there. As long as a program has no such objects, this costs nothing.
 */
public final class Life {
    /** Objects visited on the house; beyond, one for every fourth instruction of the program. */
    private static final long FREE_VISITS = 4_000_000;

    private static final int LOOK_AHEAD = 200;

    private final Interpreter interpreter;
    /** There is something to watch over. */
    boolean active;
    /** What a call leaves behind in its locals is looked at: something to watch over, or coroutines that may not be awaited. */
    boolean leaving;
    /** There are objects with {@code __del__} or weak references: each store is looked at. */
    boolean watchful;

    /** Coroutines of the program that were made and not begun: while there are any, it is looked at what is bound anew. */
    int unbegun;

    private long visits;
    private long births;
    /** Watched objects, by the order in which they were made. */
    private final Map<Object, Long> watched = new IdentityHashMap<>();

    private final Map<Object, List<WeakRefObject>> weak = new IdentityHashMap<>();
    /** Their {@code __del__} ran already. */
    private final Set<Object> finalised = identitySet();

    /** One thing to run: a {@code __del__}, a generator's close, a weak reference's callback. */
    private record Step(Object object, @Nullable Object callback, List<Object> left) {}

    /** What one drop has brought about; a finaliser may bring about more, which then comes first. */
    static final class Batch {
        private final Deque<Step> steps = new ArrayDeque<>();
        private @Nullable Step current;
    }

    Life(Interpreter interpreter) {
        this.interpreter = interpreter;
    }

    private static Set<Object> identitySet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    // ---- what is watched ----

    /** A class has this {@code __del__}. The library's own few, which most programs never use, count from their first instance. */
    void classFinalizes(Object del) {
        if (!interpreter.parallel && del instanceof FunctionObject f && f.code.code.origin == Code.Origin.USER) {
            watchStores();
        }
    }

    /** An instance of a class with {@code __del__}. */
    void born(Object instance) {
        if (!interpreter.parallel) {
            watched.put(instance, ++births);
            watchStores();
        }
    }

    private void watchStores() {
        active = true;
        leaving = true;
        watchful = true;
    }

    void generatorMade(GeneratorObject g) {
        if (interpreter.parallel) {
            return;
        }
        if (g.type == Types.COROUTINE) {
            if (g.frame.code.origin == Code.Origin.USER) {
                leaving = true;
                unbegun++;
            }
        } else if (g.frame.codeObject.cleansUp()) {
            watched.put(g, ++births);
            g.watched = true;
            active = true;
            leaving = true;
        }
    }

    /** A generator is about to run, or never will. */
    void begun(GeneratorObject g) {
        if (g.type == Types.COROUTINE && g.frame.code.origin == Code.Origin.USER && unbegun > 0) {
            unbegun--;
        }
    }

    /** Whether what a name was bound to before is worth a look. */
    boolean watches() {
        return active || unbegun > 0;
    }

    /** Whether a frame of the program may let go of a coroutine that was not begun. */
    boolean holdsUnbegun(Frame f) {
        return unbegun > 0 && f.code.origin == Code.Origin.USER;
    }

    private static boolean isUnbegun(@Nullable Object object) {
        return object instanceof GeneratorObject g && g.type == Types.COROUTINE
                && g.state == GeneratorObject.State.CREATED && !g.claimed && g.frame.code.origin == Code.Origin.USER;
    }

    void generatorEnded(GeneratorObject g) {
        watched.remove(g);
        g.watched = false;
        if (!watchful && watched.isEmpty()) {
            active = false;
        }
    }

    Object reference(TypeObject type, Object object, @Nullable Object callback) {
        if (!isReferable(object)) {
            throw Errors.type("cannot create weak reference to '" + Types.of(object).shownName() + "\' object");
        }
        List<WeakRefObject> known = weak.computeIfAbsent(object, k -> new ArrayList<>(1));
        if (callback == null && type == WeakRefObject.TYPE) {
            for (WeakRefObject each : known) {
                if (each.callback == null && each.type == type) {
                    return each;
                }
            }
        }
        WeakRefObject made = new WeakRefObject(type, object, callback);
        made.id = interpreter.nextId();
        known.add(made);
        if (!interpreter.parallel && !isRing(object)) {
            watchStores();
        }
        return made;
    }

    /** A class is in its own {@code __mro__}: counting never ends it, collecting may. */
    private static boolean isRing(Object object) {
        return object instanceof TypeObject;
    }

    private static boolean isReferable(Object object) {
        if (!(object instanceof PyObject o)) {
            return false;
        }
        return o.type.hasWeak;
    }

    /** The referents' references, in order. */
    public List<Object> references(Object object) {
        List<WeakRefObject> known = weak.get(object);
        return known == null ? List.of() : List.copyOf(known);
    }

    /** What a weak reference refers to; null when that is gone. */
    @Nullable Object look(ThreadState thread, WeakRefObject reference) {
        Object object = reference.referent;
        if (object == null || interpreter.parallel || isRing(object)) {
            return object;
        }
        // natives drop things without a word: make sure
        if (mayLook()) {
            Set<Object> live = reachable(null);
            if (!live.contains(object)) {
                begin(thread, cascade(List.of(object), live));
            }
        }
        return reference.referent;
    }

    // ---- the census ----

    private boolean mayLook() {
        return visits < FREE_VISITS + interpreter.instructions() / 4;
    }

    /** Those in a list that nothing but the list keeps alive; none when that is too much work, unless it was asked for. */
    public List<Object> keptAliveBy(ListObject list, boolean askedFor) {
        List<Object> gone = new ArrayList<>();
        if (askedFor || mayLook()) {
            Set<Object> live = reachable(null, list);
            for (int i = 0; i < list.size; i++) {
                if (!live.contains(list.items[i])) {
                    gone.add(list.items[i]);
                }
            }
        }
        return gone;
    }

    /** All that is referred to, by identity. */
    public Set<Object> live() {
        return reachable(null);
    }

    private Set<Object> reachable(@Nullable Object more) {
        return reachable(more, null);
    }

    private Set<Object> reachable(@Nullable Object more, @Nullable Object without) {
        Set<Object> seen = identitySet();
        if (without != null) {
            seen.add(without);
        }
        Deque<Object> todo = new ArrayDeque<>();
        Consumer<Object> visitor = o -> {
            if (!References.isLeaf(o) && seen.add(o)) {
                todo.push(o);
            }
        };
        visitor.accept(more);
        for (Object each : interpreter.lifeRoots()) {
            visitor.accept(each);
        }
        for (ThreadState thread : interpreter.threads()) {
            References.thread(thread, visitor);
        }
        while (!todo.isEmpty()) {
            References.each(todo.pop(), visitor);
        }
        visits += seen.size();
        return seen;
    }

    /** Whether a look at what hangs on a value finds something that is watched, or gives up looking. */
    private boolean mayMatter(@Nullable Object value) {
        if (value == null || References.isLeaf(value)) {
            return false;
        }
        if (isWatched(value)) {
            return true;
        }
        Set<Object> seen = identitySet();
        Deque<Object> todo = new ArrayDeque<>();
        seen.add(value);
        todo.add(value);
        boolean[] found = {false};
        while (!todo.isEmpty() && !found[0]) {
            References.each(todo.poll(), o -> {
                if (References.isLeaf(o) || o instanceof ModuleObject || o instanceof TypeObject
                        || o instanceof FunctionObject f && f.closure == null && f.defaults == null
                        || o == interpreter.modules || o == interpreter.builtins
                        || o instanceof Dict d && d.get(DUNDER_BUILTINS) != null) {
                    return;
                }
                if (seen.add(o)) {
                    found[0] |= isWatched(o);
                    todo.add(o);
                }
            });
            if (seen.size() > LOOK_AHEAD) {
                return true;
            }
        }
        return found[0];
    }

    private static final Str DUNDER_BUILTINS = Str.name("__builtins__");

    private boolean isWatched(Object object) {
        return watched.containsKey(object) || weak.containsKey(object);
    }

    /**
     * Lets go of values that nothing reachable refers to, as counting references would: what only they refer to goes
     * with them, a ring stays. Answers what is to be run.
     */
    private Batch cascade(List<Object> dropped, Set<Object> live) {
        Batch batch = new Batch();
        Map<Object, int[]> references = new IdentityHashMap<>();
        Deque<Object> todo = new ArrayDeque<>();
        for (Object each : dropped) {
            if (references.putIfAbsent(each, new int[1]) == null) {
                todo.add(each);
            }
        }
        while (!todo.isEmpty()) {
            References.each(todo.poll(), o -> {
                if (!References.isLeaf(o) && !live.contains(o)) {
                    int[] count = references.get(o);
                    if (count == null) {
                        count = new int[1];
                        references.put(o, count);
                        todo.add(o);
                    }
                    count[0]++;
                }
            });
        }
        visits += references.size();
        Set<Object> dead = identitySet();
        Deque<Object> dying = new ArrayDeque<>();
        for (Object each : dropped) {
            if (references.get(each)[0] == 0) {
                dying.push(each);
            }
            while (!dying.isEmpty()) {
                Object o = dying.pop();
                if (!dead.add(o)) {
                    continue;
                }
                Long birth = watched.get(o);
                if (o instanceof GeneratorObject g && g.type == Types.COROUTINE
                        && g.state == GeneratorObject.State.CREATED && g.frame.code.origin == Code.Origin.USER) {
                    List<Object> left = new ArrayList<>();
                    References.each(g.frame, left::add);
                    batch.steps.add(new Step(g, null, left));
                    continue;
                }
                if (birth != null) {
                    watched.remove(o);
                    if (o instanceof GeneratorObject g) {
                        g.watched = false;
                        if (g.state == GeneratorObject.State.SUSPENDED) {
                            List<Object> left = new ArrayList<>();
                            References.each(g.frame, left::add);
                            batch.steps.add(new Step(g, g.asyncClosed ? null : g.finalizer, left));
                            continue;
                        }
                    } else if (finalised.add(o)) {
                        batch.steps.add(new Step(o, null, List.of(o)));
                        continue;
                    }
                }
                forget(o, batch);
                Deque<Object> next = new ArrayDeque<>();
                References.each(o, child -> {
                    int[] count = References.isLeaf(child) ? null : references.get(child);
                    if (count != null && --count[0] == 0) {
                        next.push(child);
                    }
                });
                // the array of a list or tuple is let go from its end
                boolean backwards = o instanceof ListObject || o instanceof TupleObject;
                while (!next.isEmpty()) {
                    dying.push(backwards ? next.pollLast() : next.pop());
                }
            }
        }
        return batch;
    }

    /** Clears the weak references to an object, the youngest first. */
    private void forget(Object object, Batch batch) {
        List<WeakRefObject> known = weak.remove(object);
        finalised.remove(object);
        if (known != null) {
            for (int i = known.size() - 1; i >= 0; i--) {
                WeakRefObject each = known.get(i);
                each.referent = null;
                if (each.callback != null) {
                    batch.steps.add(new Step(each, each.callback, List.of()));
                    each.callback = null;
                }
            }
        }
    }

    // ---- where values are dropped ----

    /** A value was dropped. None, or PENDING while somebody's last words run. */
    Object dropped(ThreadState thread, @Nullable Object value) {
        boolean matters = isUnbegun(value) || active && mayMatter(value);
        return matters && lose(thread, List.of(value), null) ? thread.hidden("run_finalizers") : None.NONE;
    }

    private boolean lose(ThreadState thread, List<Object> values, @Nullable Object kept) {
        if (!mayLook()) {
            return false;
        }
        Set<Object> live = reachable(kept);
        List<Object> lost = new ArrayList<>(values);
        lost.removeIf(o -> References.isLeaf(o) || live.contains(o));
        return !lost.isEmpty() && begin(thread, cascade(lost, live));
    }

    private static boolean begin(ThreadState thread, Batch batch) {
        if (batch.steps.isEmpty()) {
            return false;
        }
        thread.lastWords.push(batch);
        return true;
    }

    /** A call ended and its locals are gone; hands on its result. */
    void leave(ThreadState thread, Frame f, Object result) {
        if (!f.isHidden() && f.object == null) {
            List<Object> values = null;
            int count = f.codeObject.slotCount;
            for (int i = 0; i < count; i++) {
                Object each = f.slots[i];
                if (each instanceof GeneratorObject g && (g.watched || isForgotten(g, f)) || watchful && mayMatter(each)) {
                    values = values == null ? new ArrayList<>() : values;
                    values.add(each);
                }
            }
            if (values != null && lose(thread, values, result)) {
                thread.then((context, done) -> result, () -> thread.hidden("run_finalizers"));
                return;
            }
        }
        thread.deliver(result);
    }

    /** A coroutine not begun, in a function of the program's own: those of the library hand theirs on. */
    private static boolean isForgotten(GeneratorObject g, Frame f) {
        return g.type == Types.COROUTINE && g.state == GeneratorObject.State.CREATED
                && f.codeObject.code.origin == Code.Origin.USER;
    }

    /** Notes a generator that an exception took off a frame's stack. */
    static @Nullable List<Object> add(@Nullable List<Object> lost, @Nullable Object value) {
        if (!(value instanceof GeneratorObject g) || !g.watched && !isUnbegun(g)) {
            return lost;
        }
        List<Object> all = lost == null ? new ArrayList<>() : lost;
        all.add(g);
        return all;
    }

    /** Before a handler runs. */
    void unwound(ThreadState thread, Frame f, List<Object> lost) {
        if (lose(thread, lost, null)) {
            f.receive = Frame.DISCARD;
            thread.hidden("run_finalizers");
        }
    }

    /**
     * Before an instruction of a program whose stores are looked at: deals with what the one before dropped, and notes
     * what this one will. True when a frame was pushed.
     */
    boolean before(ThreadState thread, Frame f) {
        Object first = thread.dropping;
        if (first != null) {
            thread.dropping = null;
            if (f.sp > 1 && stack(f, 2) == first) {
                first = null; // an iterator that has more
            } else if (first == ALL
                    ? sweep(thread)
                    : (isUnbegun(first) || active && mayMatter(first)) && lose(thread, List.of(first), null)) {
                f.receive = Frame.DISCARD;
                thread.hidden("run_finalizers");
                return true;
            }
        }
        int instruction = f.code.instructions[f.pc];
        int arg = instruction >>> 8;
        Object[] stack = f.slots;
        int sp = f.sp;
        Object old = switch (instruction & 0xff) {
            case STORE_FAST -> stack[arg];
            case STORE_FAST_LOAD_FAST, STORE_FAST_STORE_FAST -> stack[arg >> 4];
            case STORE_DEREF -> stack[arg] instanceof Cell c ? c.value : null;
            case STORE_ATTR, DELETE_ATTR -> stack[sp - 1] instanceof PyObject o ? attribute(o, f.codeObject.names[arg]) : null;
            case STORE_SUBSCR, DELETE_SUBSCR -> item(stack[sp - 2], stack[sp - 1]);
            case POP_TOP -> stack[sp - 1];
            case FOR_ITER -> stack[sp - 1];
            case LOAD_ATTR -> isUnbegun(stack[sp - 1]) ? stack[sp - 1] : null;
            case POP_EXCEPT -> thread.handled;
            case CALL -> empties(stack, sp - arg - 2, sp) ? ALL : null;
            default -> null;
        };
        if (old instanceof PyObject && !(old instanceof Str) && old != None.NONE && (watchful || isUnbegun(old))) {
            thread.dropping = old;
        }
        return false;
    }

    private static @Nullable Object stack(Frame f, int depth) {
        return f.slots[f.sp - depth];
    }

    private static final PyObject ALL = new PyObject(Types.OBJECT);

    private static @Nullable Object attribute(PyObject o, Str name) {
        Object found = o.attributes == null ? null : o.attributes.get(name);
        if (found == null && o.slots != null && o.type.lookup(name) instanceof SlotMember m) {
            found = o.slots[m.index];
        }
        return found;
    }

    private static @Nullable Object item(Object container, Object key) {
        if (container instanceof ListObject l && key instanceof Long n) {
            long i = n < 0 ? n + l.size : n;
            return i >= 0 && i < l.size ? l.items[(int) i] : null;
        }
        if (container instanceof Dict d && !d.isExotic() && (key instanceof Str || key instanceof Long)) {
            return d.get(key);
        }
        return container instanceof ListObject || container instanceof Dict ? ALL : null;
    }

    private static final Set<String> EMPTYING = Set.of(
            "clear", "remove", "discard", "setattr", "delattr", "update", "difference_update", "__delitem__",
            "__setitem__", "__delattr__", "__setattr__");

    /** A call that may drop what its receiver or first arguments hold. */
    private boolean empties(Object[] stack, int callableAt, int sp) {
        Object callable = stack[callableAt];
        if (callable instanceof BoundNative b) {
            return EMPTYING.contains(b.function.name) && mayMatter(b.self);
        }
        if (!(callable instanceof NativeFunction n) || !EMPTYING.contains(n.name)) {
            return false;
        }
        for (int i = callableAt + 1; i < sp; i++) {
            if (mayMatter(stack[i])) {
                return true;
            }
        }
        return false;
    }

    /** Something may have been dropped somewhere. */
    private boolean sweep(ThreadState thread) {
        List<Object> all = inOrder();
        return !all.isEmpty() && lose(thread, all, null);
    }

    /** Watched objects, the oldest first, then those that only have weak references. */
    private List<Object> inOrder() {
        List<Object> all = new ArrayList<>(watched.keySet());
        all.sort(Comparator.comparing(watched::get));
        List<Object> others = new ArrayList<>(weak.keySet());
        others.removeIf(watched::containsKey);
        others.sort(Comparator.comparing(o -> ((PyObject) o).id));
        all.addAll(others);
        return all;
    }

    // ---- gc.collect(), the end ----

    /** Rings too. Answers how many watched objects were found; run_finalizers is to run next. */
    public long collect(ThreadState thread) {
        if (interpreter.parallel) {
            return 0;
        }
        Set<Object> live = reachable(null);
        List<Object> lost = inOrder();
        lost.removeIf(live::contains);
        List<Object> forgotten = new ArrayList<>(interpreter.unbegun());
        forgotten.removeIf(live::contains);
        Batch batch = forgotten.isEmpty() ? new Batch() : cascade(forgotten, live);
        for (Object each : lost) {
            if (weak.containsKey(each)) {
                forget(each, batch);
            }
        }
        finish(lost, batch);
        thread.lastWords.push(batch);
        return lost.size();
    }

    private void finish(List<Object> lost, Batch batch) {
        for (Object each : lost) {
            if (watched.remove(each) != null) {
                if (each instanceof GeneratorObject g) {
                    g.watched = false;
                    if (g.state == GeneratorObject.State.SUSPENDED) {
                        batch.steps.add(new Step(g, g.asyncClosed ? null : g.finalizer, List.of()));
                    }
                } else if (finalised.add(each)) {
                    batch.steps.add(new Step(each, null, List.of()));
                }
            }
        }
    }

    /** The program is over: everything ends. */
    void end(ThreadState thread) {
        Batch batch = new Batch();
        finish(inOrder(), batch);
        thread.lastWords.push(batch);
    }

    /** What run_finalizers does next: (object, callback or None), or None when all is done. */
    Object next(ThreadState thread) {
        Batch batch = thread.lastWords.peek();
        if (batch == null) {
            return None.NONE;
        }
        Step done = batch.current;
        batch.current = null;
        if (done != null && !done.left.isEmpty() && mayLook()) {
            Set<Object> live = reachable(null);
            List<Object> lost = new ArrayList<>(done.left);
            lost.removeIf(o -> References.isLeaf(o) || live.contains(o));
            if (!lost.isEmpty()) {
                Batch more = cascade(lost, live);
                more.steps.addAll(batch.steps);
                batch.steps.clear();
                batch.steps.addAll(more.steps);
            }
        }
        Step next = batch.steps.poll();
        if (next == null) {
            thread.lastWords.pop();
            return None.NONE;
        }
        batch.current = next;
        return new TupleObject(next.object, next.callback == null ? None.NONE : next.callback);
    }
}
