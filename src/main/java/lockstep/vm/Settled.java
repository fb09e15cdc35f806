package lockstep.vm;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lockstep.compiler.Code;
import lockstep.object.*;
import org.jspecify.annotations.Nullable;

/**
 * What a walk over everything need not look into again each time: the library's functions, which refer to nothing but the
 * namespace of their module, and what of a class has not changed since its version did. Without this a program that
 * imports weakref visits the same thousand objects with each value it drops.
 */
final class Settled {
    private static final Object[] NOTHING = {};

    /** What of a class may lead anywhere, and at which version that was found. */
    private record Parts(int version, Object[] open) {}

    private final Map<TypeObject, Parts> classes = new IdentityHashMap<>();
    /** Of the library's modules: never given up, since their functions are not looked into. */
    private final Set<Dict> namespaces = Collections.newSetFromMap(new IdentityHashMap<>());

    Collection<Dict> namespaces() {
        return namespaces;
    }

    /** Whether nothing of interest hangs on an object. */
    boolean isLeaf(@Nullable Object object) {
        return References.isLeaf(object) || object instanceof FunctionObject f && isPlain(f);
    }

    private boolean isPlain(FunctionObject f) {
        return f.code.code.origin != Code.Origin.USER
                && f.closure == null
                && f.attributes == null
                && isPlain(f.defaults)
                && f.keywordDefaults == null
                && f.annotations == null
                && f.typeParams == null
                && !namespaces.add(f.globals);
    }

    private static boolean isPlain(@Nullable TupleObject defaults) {
        if (defaults != null) {
            for (Object each : defaults.items) {
                if (!References.isLeaf(each)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** What a class refers to, by way of its namespace too, and may lead anywhere. */
    Object[] open(TypeObject type) {
        Parts known = classes.get(type);
        if (known == null || known.version != type.version) {
            known = new Parts(type.version, find(type));
            classes.put(type, known);
        }
        return known.open;
    }

    private Object[] find(TypeObject type) {
        List<Object> open = new ArrayList<>();
        References.ofInstance(type, open::add);
        for (TypeObject each : type.mro) {
            if (each != type) {
                open.add(each);
            }
        }
        Dict dict = type.dict();
        for (int i = 0; i < dict.end(); i++) {
            if (dict.keyAt(i) != null) {
                open.add(dict.valueAt(i));
            }
        }
        open.removeIf(References::isLeaf);
        open.removeIf(o -> o instanceof SlotMember m && m.owner == type);
        return open.toArray(NOTHING);
    }
}
