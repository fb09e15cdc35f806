package lockstep.compiler;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lockstep.syntax.Span;
import lockstep.syntax.Tree;
import org.jspecify.annotations.Nullable;

/** A block being compiled: everything that belongs to one {@link Code}. */
final class Unit {
    enum Kind {
        MODULE,
        CLASS,
        FUNCTION,
        ASYNC_FUNCTION,
        LAMBDA,
        COMPREHENSION,
        TYPE_PARAMETERS
    }

    enum FrameKind {
        WHILE_LOOP,
        FOR_LOOP,
        TRY_EXCEPT,
        FINALLY_TRY,
        FINALLY_END,
        WITH,
        ASYNC_WITH,
        HANDLER_CLEANUP,
        POP_VALUE,
        EXCEPTION_HANDLER,
        EXCEPTION_GROUP_HANDLER,
        ASYNC_COMPREHENSION
    }

    /** A construct around the current place that break, continue and return must leave in order. */
    record FrameBlock(
            FrameKind kind,
            Span span,
            Instr.@Nullable Label start,
            Instr.@Nullable Label exit,
            @Nullable String name,
            List<Tree.Stmt> finalBody) {}

    final Scope scope;
    final Kind kind;
    final String name;
    final String qualifiedName;
    final @Nullable String privateName;
    final int firstLine;
    final List<Object> items = new ArrayList<>();
    final ConstantPool constants = new ConstantPool();
    final Map<String, Integer> names = new LinkedHashMap<>();
    final Map<String, Integer> localNames = new LinkedHashMap<>();
    final Map<String, Integer> cells = new LinkedHashMap<>();
    final Map<String, Integer> frees = new LinkedHashMap<>();
    /** Names of an inlined comprehension, fast in a scope that is not a function's. */
    final Set<String> fastHidden = new HashSet<>();
    /** All that ever were: they stay hidden in the code. */
    final Set<String> everHidden = new LinkedHashSet<>();

    final List<FrameBlock> frames = new ArrayList<>();
    final Set<String> staticAttributes = new LinkedHashSet<>();
    int inlinedComprehensions;
    int argCount;
    int positionalOnlyCount;
    int keywordOnlyCount;
    boolean hasDoc;

    Unit(Scope scope, Kind kind, String name, String qualifiedName, @Nullable String privateName, int firstLine) {
        this.scope = scope;
        this.kind = kind;
        this.name = name;
        this.qualifiedName = qualifiedName;
        this.privateName = privateName;
        this.firstLine = firstLine;
        for (String parameter : scope.parameters) {
            localNames.put(parameter, localNames.size());
        }
        for (String cell : scope.sorted(Scope.Binding.CELL, Scope.DEF_COMP_CELL)) {
            cells.put(cell, cells.size());
        }
        if (scope.needsClassClosure) {
            cells.put("__class__", cells.size());
        }
        if (scope.needsClassDict) {
            cells.put("__classdict__", cells.size());
        }
        for (String free : scope.sorted(Scope.Binding.FREE, Scope.DEF_FREE_CLASS)) {
            frees.put(free, cells.size() + frees.size());
        }
    }

    int constant(Constant constant) {
        return constants.indexOf(constant);
    }

    int name(String mangled) {
        return names.computeIfAbsent(mangled, n -> names.size());
    }

    int local(String mangled) {
        return localNames.computeIfAbsent(mangled, n -> localNames.size());
    }

    /** The index among cells and free variables, cells first; an inlined comprehension's cell may also be free. */
    int deref(String mangled) {
        Integer free = frees.get(mangled);
        return free != null && (scope.binding(mangled) == Scope.Binding.FREE || !cells.containsKey(mangled))
                ? free
                : cells.get(mangled);
    }

    String mangle(String plain) {
        return scope.mangleHere(privateName, plain);
    }

    boolean isFunctionLike() {
        return scope.isFunctionLike();
    }
}
