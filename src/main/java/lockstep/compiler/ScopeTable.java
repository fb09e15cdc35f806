package lockstep.compiler;

import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import lockstep.syntax.Tree;

/** Which scope belongs to which piece of the tree. By identity: two equal lambdas are two scopes. */
final class ScopeTable {
    /** A node may own several scopes. */
    enum Part {
        BODY,
        TYPE_PARAMETERS,
        BOUND,
        DEFAULT
    }

    private final Map<Part, Map<Tree, Scope>> scopes = new EnumMap<>(Part.class);

    ScopeTable() {
        for (Part part : Part.values()) {
            scopes.put(part, new IdentityHashMap<>());
        }
    }

    void put(Tree node, Part part, Scope scope) {
        scopes.get(part).put(node, scope);
    }

    Scope get(Tree node, Part part) {
        return Objects.requireNonNull(scopes.get(part).get(node));
    }
}
