package lockstep.vm;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lockstep.object.*;
import org.jspecify.annotations.Nullable;

/** What runs when objects end, in CPython's order; hidden Python's {@code run_finalizers} takes one step after the other. */
final class LastWords {
    /** One thing to run: a {@code __del__}, a generator's close, a weak reference's callback. */
    private record Step(Object object, @Nullable Object callback, List<Object> left) {}

    /** What one drop has brought about; a finaliser may bring about more, which then comes first. */
    static final class Batch {
        private final Deque<Step> steps = new ArrayDeque<>();
        private @Nullable Step current;
    }

    private final Life life;
    private final Reach reach;
    /** Their {@code __del__} ran already. */
    private final Set<Object> finalised = Collections.newSetFromMap(new IdentityHashMap<>());

    LastWords(Life life, Reach reach) {
        this.life = life;
        this.reach = reach;
    }

    /** Lets go of lost values; whether run_finalizers is to run. */
    boolean begin(ThreadState thread, Reach.Lost lost) {
        Batch batch = cascade(lost);
        if (batch.steps.isEmpty()) {
            return false;
        }
        thread.lastWords.push(batch);
        return true;
    }

    /**
     * Lets go of values that nothing reachable refers to, as counting references would: what only they refer to goes
     * with them, a ring stays.
     */
    private Batch cascade(Reach.Lost lost) {
        Batch batch = new Batch();
        Map<Object, int[]> references = countWithin(lost);
        reach.visited(references.size());
        Set<Object> dead = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Object> dying = new ArrayDeque<>();
        for (Object each : lost.objects()) {
            if (references.get(each)[0] == 0) {
                dying.push(each);
            }
            while (!dying.isEmpty()) {
                Object o = dying.pop();
                if (!dead.add(o)) {
                    continue;
                }
                Step lastly = stepOf(o, true);
                if (lastly != null) {
                    batch.steps.add(lastly);
                    continue;
                }
                finalised.remove(o);
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

    /** How often what is lost, and what only hangs on it, is referred to from among itself. */
    private static Map<Object, int[]> countWithin(Reach.Lost lost) {
        Map<Object, int[]> references = new IdentityHashMap<>();
        Deque<Object> todo = new ArrayDeque<>();
        for (Object each : lost.objects()) {
            if (references.putIfAbsent(each, new int[1]) == null) {
                todo.add(each);
            }
        }
        while (!todo.isEmpty()) {
            References.each(todo.poll(), o -> {
                if (!References.isLeaf(o) && !lost.live().contains(o)) {
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
        return references;
    }

    /**
     * What an object has to do before it ends; null for nothing, or nothing any more.
     *
     * @param goesOn whether what it holds is to be looked at when that is done
     */
    private @Nullable Step stepOf(Object o, boolean goesOn) {
        if (goesOn && Life.isNew(o)) {
            return new Step(o, null, held((GeneratorObject) o));
        }
        if (!life.unwatch(o)) {
            return null;
        }
        if (o instanceof GeneratorObject g) {
            return g.state != GeneratorObject.State.SUSPENDED
                    ? null
                    : new Step(g, g.asyncClosed ? null : g.finalizer, goesOn ? held(g) : List.of());
        }
        return finalised.add(o) ? new Step(o, null, goesOn ? List.of(o) : List.of()) : null;
    }

    private static List<Object> held(GeneratorObject g) {
        List<Object> left = new ArrayList<>();
        References.each(g.frame, left::add);
        return left;
    }

    /** Clears the weak references to an object, the youngest first. */
    private void forget(Object object, Batch batch) {
        List<WeakRefObject> known = life.takeReferences(object);
        for (int i = known.size() - 1; i >= 0; i--) {
            WeakRefObject each = known.get(i);
            each.referent = null;
            if (each.callback != null) {
                batch.steps.add(new Step(each, each.callback, List.of()));
                each.callback = null;
            }
        }
    }

    /** Lost ones end though they may refer to each other, and so do coroutines that nobody will await. */
    void collect(ThreadState thread, List<Object> lost, Reach.Lost forgotten) {
        Batch batch = cascade(forgotten);
        for (Object each : lost) {
            forget(each, batch);
        }
        finish(thread, lost, batch);
    }

    /** The program is over: everything ends. */
    void end(ThreadState thread, List<Object> all) {
        finish(thread, all, new Batch());
    }

    private void finish(ThreadState thread, List<Object> objects, Batch batch) {
        for (Object each : objects) {
            Step lastly = stepOf(each, false);
            if (lastly != null) {
                batch.steps.add(lastly);
            }
        }
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
        if (done != null && !done.left.isEmpty() && reach.mayLook()) {
            Reach.Lost lost = reach.lost(done.left, null);
            if (lost != null) {
                Batch more = cascade(lost);
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
