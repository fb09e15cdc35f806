package lockstep.vm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import lockstep.compiler.Code;
import lockstep.object.*;
import org.jspecify.annotations.Nullable;

/**
 * The end of objects whose end can be seen: those with {@code __del__}, with weak references, and generators suspended
 * within a try. CPython counts references; here, where a program drops a value that leads to such an object, it is
 * looked up from the known roots whether anything else still refers to it. What refers to itself in a ring ends with
 * {@code gc.collect()} or the program, as there. As long as a program has no such objects, this costs nothing.
 */
public final class Life {
    private final Interpreter interpreter;
    /** There is something to watch over. */
    boolean active;
    /** What a call leaves behind in its locals is looked at: something to watch over, or coroutines that may not be awaited. */
    boolean leaving;
    /** There are objects with {@code __del__} or weak references: each store is looked at. */
    boolean watchful;

    /** Coroutines of the program that were made and not begun: while there are any, it is looked at what is bound anew. */
    int unbegun;

    private long births;
    /** Watched objects, by the order in which they were made. */
    private final Map<Object, Long> watched = new IdentityHashMap<>();

    private final Map<Object, List<WeakRefObject>> weak = new IdentityHashMap<>();
    /** Those that only want to know when nobody else refers to them: where a name is all that did, it is looked at. */
    private final Map<Object, WeakRefObject> owners = new IdentityHashMap<>();
    private final Reach reach;
    private final LastWords lastWords;
    final Drops drops;

    Life(Interpreter interpreter) {
        this.interpreter = interpreter;
        this.reach = new Reach(interpreter);
        this.lastWords = new LastWords(this, reach);
        this.drops = new Drops(interpreter, this, reach, lastWords);
    }

    /** A class has this {@code __del__}. The library's own few, which most programs never use, count from their first instance. */
    void classFinalizes(Object del) {
        if (!interpreter.parallel && del instanceof FunctionObject f && f.code.code.origin == Code.Origin.USER) {
            watchStores();
        }
    }

    /** An instance of a class with {@code __del__}. */
    void born(Object instance) {
        if (!interpreter.parallel && !watched.containsKey(instance)) {
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
        } else if (g.frame.codeObject.cleansUp() || takesWatched(g.frame)) {
            watched.put(g, ++births);
            g.watched = true;
            active = true;
            leaving = true;
        }
    }

    /** Whether a generator was given another one that has something to do at its end. */
    private static boolean takesWatched(Frame f) {
        for (int i = 0; i < f.codeObject.slotCount; i++) {
            if (f.slots[i] instanceof GeneratorObject g && g.watched) {
                return true;
            }
        }
        return false;
    }

    /** A generator is about to run, or never will. */
    void begun(GeneratorObject g) {
        if (g.type == Types.COROUTINE && g.frame.code.origin == Code.Origin.USER && unbegun > 0) {
            unbegun--;
        }
    }

    /** Whether what a name was bound to before is worth a look. */
    boolean watches() {
        return active || unbegun > 0 || !owners.isEmpty();
    }

    /** Whether a frame of the program may let go of a coroutine that was not begun. */
    boolean holdsUnbegun(Frame f) {
        return unbegun > 0 && f.code.origin == Code.Origin.USER;
    }

    /** A coroutine of the program's own that was not begun, nor given to a task. */
    static boolean isUnbegun(@Nullable Object object) {
        return isNew(object) && !((GeneratorObject) object).claimed;
    }

    static boolean isNew(@Nullable Object object) {
        return object instanceof GeneratorObject g && g.type == Types.COROUTINE
                && g.state == GeneratorObject.State.CREATED && g.frame.code.origin == Code.Origin.USER;
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

    /**
     * A weak reference to a pool, which others hold by names and little else. Unlike the others it does not have every
     * store looked at: its callback runs when a name of it is deleted or bound anew, a call that held it returns, or later.
     */
    public Object ownerReference(Object owner, Object callback) {
        WeakRefObject made = new WeakRefObject(WeakRefObject.TYPE, owner, callback);
        made.id = interpreter.nextId();
        weak.computeIfAbsent(owner, k -> new ArrayList<>(1)).add(made);
        if (!interpreter.parallel) {
            owners.put(owner, made);
            leaving = true;
        }
        return made;
    }

    boolean isOwner(@Nullable Object object) {
        return !owners.isEmpty() && owners.containsKey(object);
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
        if (object == null || interpreter.parallel || isRing(object) || owners.get(object) == reference) {
            return object;
        }
        // natives drop things without a word: make sure
        if (reach.mayLook()) {
            Reach.Lost lost = reach.lost(List.of(object), null);
            if (lost != null) {
                lastWords.begin(thread, lost);
            }
        }
        return reference.referent;
    }

    boolean isWatched(Object object) {
        return watched.containsKey(object) || weak.containsKey(object);
    }

    /** It need not be watched any more; whether it was. */
    boolean unwatch(Object object) {
        boolean was = watched.remove(object) != null;
        if (was && object instanceof GeneratorObject g) {
            g.watched = false;
        }
        return was;
    }

    /** The weak references to an object, which are forgotten here. */
    List<WeakRefObject> takeReferences(Object object) {
        List<WeakRefObject> known = weak.remove(object);
        owners.remove(object);
        return known == null ? List.of() : known;
    }

    /** Watched objects, the oldest first, then those that only have weak references. */
    List<Object> inOrder(Predicate<Object> wanted) {
        List<Object> all = new ArrayList<>(watched.keySet());
        all.removeIf(wanted.negate());
        all.sort(Comparator.comparing(watched::get));
        List<Object> others = new ArrayList<>(weak.keySet());
        others.removeIf(o -> watched.containsKey(o) || !wanted.test(o));
        others.sort(Comparator.comparingLong((Object o) -> ((PyObject) o).id).thenComparingLong(o -> weak.get(o).get(0).id));
        all.addAll(others);
        return all;
    }

    /** Whether what a program stores is looked at: it takes several times as long then. */
    public boolean isWatchful() {
        return watchful;
    }

    // ---- for the library ----

    /** Somebody no longer holds a value; as a native's last act. */
    public Object letGo(ThreadState thread, Object value) {
        return drops.dropped(thread, value);
    }

    /** Those in a list that nothing but the list keeps alive; none when that is too much work, unless it was asked for. */
    public List<Object> keptAliveBy(ListObject list, boolean askedFor) {
        return askedFor || reach.mayLook() ? reach.keptAliveBy(list) : List.of();
    }

    /** Tells what is referred to. */
    public Predicate<Object> live() {
        return reach.live()::contains;
    }

    /** Rings too. Answers how many watched objects were found; run_finalizers is to run next. */
    public long collect(ThreadState thread) {
        if (interpreter.parallel) {
            return 0;
        }
        Walk live = reach.live();
        List<Object> lost = inOrder(o -> !live.contains(o));
        List<Object> forgotten = new ArrayList<>(interpreter.coroutines.unbegun());
        forgotten.removeIf(live::contains);
        lastWords.collect(thread, lost, new Reach.Lost(forgotten, live));
        return lost.size();
    }

    // ---- for the interpreter ----

    /** Memory is short: nothing is kept for the next look. */
    void forget() {
        reach.forget();
    }

    /** The program is over: everything ends. */
    void end(ThreadState thread) {
        lastWords.end(thread, inOrder(o -> true));
    }

    /** What run_finalizers does next: (object, callback or None), or None when all is done. */
    Object next(ThreadState thread) {
        return lastWords.next(thread);
    }
}
