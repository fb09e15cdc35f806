package lockstep.vm;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lockstep.object.*;

/** The coroutines of an interpreter that nobody may have begun, and the async generators that loops have to close. */
public final class Coroutines {
    private final Life life;
    /** Places and words of warnings that were given without the module warnings. */
    final Set<String> warned = new HashSet<>();

    private final List<GeneratorObject> made = new ArrayList<>();
    /** How many there may be before those begun are forgotten: twice as many as were left, so that sweeping stays linear. */
    private int mostMade = 4096;

    /** Async generators that a loop has begun and that are not over yet, as the loop's weak set has them in CPython. */
    private final Set<GeneratorObject> open = Collections.synchronizedSet(new LinkedHashSet<>());

    Coroutines(Life life) {
        this.life = life;
    }

    void add(GeneratorObject g) {
        life.generatorMade(g);
        if (g.type == Types.COROUTINE) {
            synchronized (made) {
                made.add(g);
                if (made.size() > mostMade) {
                    made.removeIf(each -> each.state != GeneratorObject.State.CREATED);
                    mostMade = Math.max(4096, 2 * made.size());
                }
            }
        }
    }

    /** Coroutines that were made and not yet begun, in order. */
    List<GeneratorObject> unbegun() {
        synchronized (made) {
            return made.stream().filter(each -> each.state == GeneratorObject.State.CREATED && !each.claimed).toList();
        }
    }

    /** Coroutines that were made and never begun, in order; they are forgotten here. */
    public List<GeneratorObject> neverAwaited() {
        synchronized (made) {
            List<GeneratorObject> left = new ArrayList<>();
            for (GeneratorObject each : made) {
                if (each.state == GeneratorObject.State.CREATED) {
                    left.add(each);
                }
            }
            made.clear();
            return left;
        }
    }

    void begun(GeneratorObject g) {
        open.add(g);
    }

    void ended(GeneratorObject g) {
        open.remove(g);
    }

    /** Those whose finalizer is a method of {@code loop}, in the order in which they began. */
    public List<Object> openOf(Object loop) {
        synchronized (open) {
            List<Object> found = new ArrayList<>();
            for (GeneratorObject each : open) {
                if (each.finalizer instanceof BoundMethod m && m.self == loop) {
                    found.add(each);
                }
            }
            return found;
        }
    }
}
