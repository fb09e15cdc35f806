package lockstep.session;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lockstep.object.Dict;
import lockstep.object.ModuleObject;
import lockstep.object.PyObject;
import lockstep.object.Str;
import lockstep.object.TypeObject;
import lockstep.object.Types;
import org.jspecify.annotations.Nullable;

/** Names for completion, found by looking at dicts only: no descriptor, no {@code __getattr__} runs. */
final class Names {
    private Names() {}

    static List<String> of(ModuleObject module, Dict builtins) {
        Set<String> names = new LinkedHashSet<>();
        keys(module.attributes, names);
        keys(builtins, names);
        return new ArrayList<>(names);
    }

    static List<String> attributes(ModuleObject module, Dict builtins, String dottedName) {
        Object at = null;
        for (String part : dottedName.split("\\.", -1)) {
            Str name = new Str(part);
            if (at == null) {
                at = module.attributes.get(name);
                at = at == null ? builtins.get(name) : at;
            } else {
                at = own(at, name);
            }
            if (at == null) {
                return List.of();
            }
        }
        Set<String> names = new LinkedHashSet<>();
        if (at instanceof PyObject object && object.attributes != null) {
            keys(object.attributes, names);
        }
        if (at instanceof TypeObject type) {
            type(type, names);
        }
        if (!(at instanceof ModuleObject)) {
            type(Types.of(at), names);
        }
        return new ArrayList<>(names);
    }

    private static @Nullable Object own(Object object, Str name) {
        if (object instanceof TypeObject type) {
            return type.lookup(name);
        }
        return object instanceof PyObject o && o.attributes != null ? o.attributes.get(name) : null;
    }

    private static void type(TypeObject type, Set<String> names) {
        for (TypeObject each : type.mro) {
            keys(each.dict(), names);
        }
    }

    private static void keys(Dict dict, Set<String> names) {
        for (int entry = 0; entry < dict.end(); entry++) {
            if (dict.keyAt(entry) instanceof Str text) {
                names.add(text.value());
            }
        }
    }
}
