package lockstep.compiler;

import static lockstep.compiler.Scope.*;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lockstep.compiler.Scope.Binding;
import lockstep.compiler.Scope.Kind;
import org.jspecify.annotations.Nullable;

/** The second pass: decides for each name of each scope where it lives. After CPython's {@code Python/symtable.c}. */
final class ScopeAnalyzer {
    private final Errors errors;

    ScopeAnalyzer(Errors errors) {
        this.errors = errors;
    }

    void analyze(Scope module) {
        block(module, null, new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>(), null);
    }

    private void block(
            Scope scope,
            @Nullable Set<String> bound,
            Set<String> free,
            Set<String> global,
            Set<String> typeParams,
            @Nullable Scope classEntry) {
        Set<String> local = new LinkedHashSet<>();
        Map<String, Binding> bindings = new LinkedHashMap<>();
        Set<String> newGlobal = new LinkedHashSet<>();
        Set<String> newFree = new LinkedHashSet<>();
        Set<String> newBound = new LinkedHashSet<>();
        Set<String> inlinedCells = new LinkedHashSet<>();
        if (scope.kind == Kind.CLASS) {
            newGlobal.addAll(global);
            if (bound != null) {
                newBound.addAll(bound);
            }
        }
        scope.symbols.forEach((name, symbol) ->
                name(scope, bindings, name, symbol.flags, bound, local, free, global, typeParams, classEntry));
        if (scope.kind != Kind.CLASS) {
            if (scope.isFunctionLike()) {
                newBound.addAll(local);
            }
            if (bound != null) {
                newBound.addAll(bound);
            }
            newGlobal.addAll(global);
        } else {
            newBound.add("__class__");
            newBound.add("__classdict__");
        }
        for (Scope child : scope.children) {
            Scope childClass = !child.canSeeClassScope ? null : scope.kind == Kind.CLASS ? scope : classEntry;
            boolean inline = child.isComprehension()
                    && child.comprehension != ComprehensionKind.GENERATOR
                    && !scope.canSeeClassScope;
            Set<String> childFree = new LinkedHashSet<>();
            block(
                    child,
                    new LinkedHashSet<>(newBound),
                    childFree,
                    new LinkedHashSet<>(newGlobal),
                    new LinkedHashSet<>(typeParams),
                    childClass);
            if (inline) {
                inline(scope, child, bindings, childFree, inlinedCells);
                child.comprehensionInlined = true;
            }
            newFree.addAll(childFree);
            if (child.free || child.childFree) {
                scope.childFree = true;
            }
        }
        List<Scope> children = new ArrayList<>();
        for (Scope child : scope.children) {
            if (child.comprehensionInlined) {
                children.addAll(child.children);
            } else {
                children.add(child);
            }
        }
        scope.children = children;
        if (scope.isFunctionLike()) {
            bindings.replaceAll((name, binding) -> {
                if (binding == Binding.LOCAL && (newFree.contains(name) || inlinedCells.contains(name))) {
                    newFree.remove(name);
                    return Binding.CELL;
                }
                return binding;
            });
        } else if (scope.kind == Kind.CLASS) {
            scope.needsClassClosure |= newFree.remove("__class__");
            scope.needsClassDict |= newFree.remove("__classdict__");
        }
        update(scope, bindings, bound, newFree, inlinedCells);
        free.addAll(newFree);
    }

    private void name(
            Scope scope,
            Map<String, Binding> bindings,
            String name,
            int flags,
            @Nullable Set<String> bound,
            Set<String> local,
            Set<String> free,
            Set<String> global,
            Set<String> typeParams,
            @Nullable Scope classEntry) {
        if ((flags & DEF_GLOBAL) != 0) {
            if ((flags & DEF_NONLOCAL) != 0) {
                throw errors.at(scope.directives.get(name), "name '" + name + "' is nonlocal and global");
            }
            bindings.put(name, Binding.GLOBAL_EXPLICIT);
            global.add(name);
            if (bound != null) {
                bound.remove(name);
            }
        } else if ((flags & DEF_NONLOCAL) != 0) {
            if (bound == null) {
                throw errors.at(scope.directives.get(name), "nonlocal declaration not allowed at module level");
            }
            if (!bound.contains(name)) {
                throw errors.at(scope.directives.get(name), "no binding for nonlocal '" + name + "' found");
            }
            if (typeParams.contains(name)) {
                throw errors.at(
                        scope.directives.get(name),
                        "nonlocal binding not allowed for type parameter '" + name + "'");
            }
            bindings.put(name, Binding.FREE);
            scope.free = true;
            free.add(name);
        } else if ((flags & DEF_BOUND) != 0) {
            bindings.put(name, Binding.LOCAL);
            local.add(name);
            global.remove(name);
            if ((flags & DEF_TYPE_PARAM) != 0) {
                typeParams.add(name);
            } else {
                typeParams.remove(name);
            }
        } else if (classEntry != null && (classEntry.flags(name) & DEF_GLOBAL) != 0) {
            bindings.put(name, Binding.GLOBAL_EXPLICIT);
        } else if (classEntry != null
                && (classEntry.flags(name) & DEF_BOUND) != 0
                && (classEntry.flags(name) & DEF_NONLOCAL) == 0) {
            bindings.put(name, Binding.GLOBAL_IMPLICIT);
        } else if (bound != null && bound.contains(name)) {
            bindings.put(name, Binding.FREE);
            scope.free = true;
            free.add(name);
        } else {
            if (!global.contains(name) && scope.nested) {
                scope.free = true;
            }
            bindings.put(name, Binding.GLOBAL_IMPLICIT);
        }
    }

    /** PEP 709: the comprehension's names become names of the scope around it. */
    private static void inline(
            Scope scope,
            Scope comprehension,
            Map<String, Binding> bindings,
            Set<String> comprehensionFree,
            Set<String> inlinedCells) {
        boolean ownClassCell = scope.kind == Kind.CLASS
                && comprehension.binding("__class__") == Binding.FREE
                && !scope.symbols.containsKey("__class__");
        comprehension.symbols.forEach((name, symbol) -> {
            if (symbol.has(DEF_PARAM)) {
                return;
            }
            Binding binding = symbol.binding;
            if (binding == Binding.CELL || symbol.has(DEF_COMP_CELL)) {
                inlinedCells.add(name);
            }
            Symbol existing = scope.symbols.get(name);
            if (existing == null) {
                if (ownClassCell && name.equals("__class__")) {
                    // a class body does not see its own __class__
                    binding = Binding.GLOBAL_IMPLICIT;
                    comprehensionFree.remove(name);
                }
                scope.symbol(name).flags = symbol.flags;
                bindings.put(name, binding);
            } else if (existing.has(DEF_BOUND)
                    && scope.kind != Kind.CLASS
                    && comprehension.children.stream().noneMatch(c -> c.binding(name) == Binding.FREE)) {
                comprehensionFree.remove(name);
            }
        });
        if (ownClassCell) {
            comprehension.symbols.remove("__class__");
        }
    }

    private static void update(
            Scope scope,
            Map<String, Binding> bindings,
            @Nullable Set<String> bound,
            Set<String> free,
            Set<String> inlinedCells) {
        scope.symbols.forEach((name, symbol) -> {
            if (inlinedCells.contains(name)) {
                symbol.flags |= DEF_COMP_CELL;
            }
            symbol.binding = bindings.getOrDefault(name, Binding.UNKNOWN);
        });
        for (String name : free) {
            Symbol symbol = scope.symbols.get(name);
            if (symbol != null) {
                if (scope.kind == Kind.CLASS || scope.canSeeClassScope) {
                    symbol.flags |= DEF_FREE_CLASS;
                }
            } else if (bound == null || bound.contains(name)) {
                scope.symbol(name).binding = Binding.FREE;
            }
        }
    }
}
