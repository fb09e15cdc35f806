package lockstep.object;

import java.util.ArrayList;
import java.util.List;

/**
 * How deep one thread is inside values that contain values: the caps that turn a bottomless repr, comparison or hash
 * into a RecursionError, and the containers whose repr is under way (CPython's Py_ReprEnter).
 */
public final class Nesting {
    /** Levels of containers inside containers that one operation goes down. */
    static final int LIMIT = 900;

    private final List<Object> reprs = new ArrayList<>();
    private int comparisons;

    /** False when this object's repr is already under way on this thread. */
    public boolean enterRepr(Object container) {
        for (int i = reprs.size() - 1; i >= 0; i--) {
            if (reprs.get(i) == container) {
                return false;
            }
        }
        if (reprs.size() >= LIMIT) {
            throw Errors.recursion("maximum recursion depth exceeded while getting the repr of an object");
        }
        reprs.add(container);
        return true;
    }

    public void leaveRepr(Object container) {
        for (int i = reprs.size() - 1; i >= 0; i--) {
            if (reprs.get(i) == container) {
                reprs.remove(i);
                return;
            }
        }
    }

    void enterComparison() {
        if (comparisons >= LIMIT) {
            throw Errors.recursion("maximum recursion depth exceeded in comparison");
        }
        comparisons++;
    }

    void leaveComparison() {
        comparisons--;
    }
}
