package lockstep.vm;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import lockstep.object.*;

/** What {@code id()} answers: numbers in the order in which an interpreter makes things, never addresses. */
final class Identities {
    private final Map<Object, Long> plainIds = new HashMap<>();
    private final Map<PyObject, Long> sharedIds = new IdentityHashMap<>();
    private long lastId = 0x10000;

    /** One that no object of this interpreter has yet. */
    synchronized long next() {
        return ++lastId;
    }

    synchronized long of(Object object) {
        return 0x7f0000000000L + 48 * (object instanceof PyObject o
                ? o.hasIdentityHash() && o.id == 0 ? sharedIds.computeIfAbsent(o, k -> ++lastId) : number(o)
                : plainIds.computeIfAbsent(object, k -> ++lastId));
    }

    /** Numbers an object of this interpreter that has no number yet; answers the number, 0 for none. */
    synchronized long number(Object object) {
        if (!(object instanceof PyObject o)) {
            return 0;
        }
        if (!o.hasIdentityHash()) {
            o.id = ++lastId;
        }
        return o.id;
    }
}
