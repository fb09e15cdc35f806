package lockstep.vm;

import java.util.ArrayList;
import java.util.List;
import lockstep.object.*;
import org.jspecify.annotations.Nullable;

/**
 * Whether anything of an interpreter still refers to an object. That it does is mostly seen at once, by the way on which
 * an earlier walk came to it, or soon, by a walk that ends where it meets it; that nothing does takes a walk to all there is.
 */
final class Reach {
    /** References followed on the house; beyond, two for each instruction of the program. */
    private static final long FREE = 150_000_000;

    private static final int FOR_AN_INSTRUCTION = 2;

    private final Interpreter interpreter;
    private final Settled settled = new Settled();
    /** The largest walk of late, and one to work with. */
    private Walk known;

    private Walk next;
    private long followed;

    Reach(Interpreter interpreter) {
        this.interpreter = interpreter;
        this.known = new Walk(settled);
        this.next = new Walk(settled);
    }

    boolean mayLook() {
        return followed < FREE + FOR_AN_INSTRUCTION * interpreter.instructions();
    }

    /** Objects were looked at elsewhere. */
    void visited(int count) {
        followed += count;
    }

    /** Keeps none alive for having met it. */
    void forget() {
        known = new Walk(settled);
        next = new Walk(settled);
    }

    /** It is still held as a walk found it; false says nothing. */
    boolean isSurelyHeld(Object object) {
        return known.stillHolds(object, this::isRoot);
    }

    private boolean isRoot(Object object) {
        return object == interpreter
                || object instanceof Dict namespace && settled.namespaces().contains(namespace)
                || object instanceof ThreadState thread && interpreter.isAlive(thread);
    }

    /** A walk to all there is. */
    Walk live() {
        return live(null);
    }

    /** @param kept counts as referred to */
    Walk live(@Nullable Object kept) {
        begin(kept);
        next.all();
        followed += next.followed();
        keep();
        return known;
    }

    /** Those in a list that nothing but the list keeps alive. */
    List<Object> keptAliveBy(ListObject list) {
        next.clear();
        next.seal(list);
        roots();
        next.all();
        followed += next.followed();
        List<Object> gone = new ArrayList<>();
        for (int i = 0; i < list.size; i++) {
            if (!next.contains(list.items[i])) {
                gone.add(list.items[i]);
            }
        }
        return gone;
    }

    /** What one look has found. {@code live} is everything else there is. */
    record Lost(List<Object> objects, Walk live) {}

    /**
     * Those of some values that nothing refers to; null for none.
     *
     * @param kept counts as referred to
     */
    @Nullable Lost lost(List<Object> values, @Nullable Object kept) {
        List<Object> doubtful = new ArrayList<>(values);
        doubtful.removeIf(o -> References.isLeaf(o) || isSurelyHeld(o));
        if (doubtful.isEmpty()) {
            return null;
        }
        begin(kept);
        boolean all = next.meets(doubtful.toArray());
        followed += next.followed();
        if (all) {
            if (next.size() > known.size() / 2) {
                keep();
            }
            return null;
        }
        keep();
        doubtful.removeIf(known::contains);
        return new Lost(doubtful, known);
    }

    private void begin(@Nullable Object kept) {
        next.clear();
        if (kept != null && !References.isLeaf(kept)) {
            next.root(kept);
        }
        roots();
    }

    private void roots() {
        for (ThreadState thread : interpreter.threads()) {
            next.root(thread);
        }
        next.root(interpreter);
        settled.namespaces().forEach(next::root);
    }

    private void keep() {
        Walk old = known;
        known = next;
        next = old;
    }
}
