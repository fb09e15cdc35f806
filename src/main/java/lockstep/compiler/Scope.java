package lockstep.compiler;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lockstep.syntax.Span;
import org.jspecify.annotations.Nullable;

/** A block of names: what CPython's symbol table calls an entry. */
final class Scope {
    enum Kind {
        FUNCTION,
        CLASS,
        MODULE,
        /** Annotations under {@code from __future__ import annotations}: visited for errors, never compiled. */
        ANNOTATION,
        /** A bound or default of a type parameter. */
        TYPE_VARIABLE,
        TYPE_ALIAS,
        TYPE_PARAMETERS
    }

    enum ComprehensionKind {
        NONE,
        LIST,
        SET,
        DICT,
        GENERATOR
    }

    enum Binding {
        UNKNOWN,
        LOCAL,
        GLOBAL_EXPLICIT,
        GLOBAL_IMPLICIT,
        FREE,
        CELL
    }

    static final int DEF_GLOBAL = 1;
    static final int DEF_LOCAL = 1 << 1;
    static final int DEF_PARAM = 1 << 2;
    static final int DEF_NONLOCAL = 1 << 3;
    static final int USE = 1 << 4;
    static final int DEF_FREE_CLASS = 1 << 6;
    static final int DEF_IMPORT = 1 << 7;
    static final int DEF_ANNOT = 1 << 8;
    static final int DEF_COMP_ITER = 1 << 9;
    static final int DEF_TYPE_PARAM = 1 << 10;
    static final int DEF_COMP_CELL = 1 << 11;
    static final int DEF_BOUND = DEF_LOCAL | DEF_PARAM | DEF_IMPORT | DEF_TYPE_PARAM;

    /** A name of this scope. */
    static final class Symbol {
        int flags;
        Binding binding = Binding.UNKNOWN;

        boolean has(int flag) {
            return (flags & flag) != 0;
        }
    }

    final Kind kind;
    final String name;
    final Span span;
    final Map<String, Symbol> symbols = new LinkedHashMap<>();
    /** Parameters, in the order of the slots. */
    final List<String> parameters = new ArrayList<>();

    List<Scope> children = new ArrayList<>();
    /** Where {@code global} and {@code nonlocal} stand, by name. */
    final Map<String, Span> directives = new LinkedHashMap<>();
    /** Only these are mangled, where not null: type parameters of a class. */
    @Nullable Set<String> mangledNames;

    boolean nested;
    boolean free;
    boolean childFree;
    boolean generator;
    boolean coroutine;
    boolean varArgs;
    boolean varKeywords;
    boolean returnsValue;
    boolean needsClassClosure;
    boolean needsClassDict;
    boolean comprehensionInlined;
    boolean comprehensionIterTarget;
    int comprehensionIterExpression;
    boolean canSeeClassScope;
    ComprehensionKind comprehension = ComprehensionKind.NONE;

    Scope(Kind kind, String name, Span span) {
        this.kind = kind;
        this.name = name;
        this.span = span;
    }

    boolean isFunctionLike() {
        return switch (kind) {
            case FUNCTION, TYPE_VARIABLE, TYPE_ALIAS, TYPE_PARAMETERS -> true;
            default -> false;
        };
    }

    boolean isComprehension() {
        return comprehension != ComprehensionKind.NONE;
    }

    int flags(String mangled) {
        Symbol symbol = symbols.get(mangled);
        return symbol == null ? 0 : symbol.flags;
    }

    Binding binding(String mangled) {
        Symbol symbol = symbols.get(mangled);
        return symbol == null ? Binding.UNKNOWN : symbol.binding;
    }

    Symbol symbol(String mangled) {
        return symbols.computeIfAbsent(mangled, n -> new Symbol());
    }

    /** PEP 8's private names: {@code __x} in class C is {@code _C__x}. */
    static String mangle(@Nullable String privateName, String name) {
        if (privateName == null || !name.startsWith("__") || name.endsWith("__") || name.indexOf('.') >= 0) {
            return name;
        }
        int i = 0;
        while (i < privateName.length() && privateName.charAt(i) == '_') {
            i++;
        }
        return i == privateName.length() ? name : "_" + privateName.substring(i) + name;
    }

    String mangleHere(@Nullable String privateName, String name) {
        if (mangledNames != null && !mangledNames.contains(name)) {
            return name;
        }
        return mangle(privateName, name);
    }

    /** Names whose binding is the one given or that carry one of the flags, sorted: the order of their slots. */
    List<String> sorted(Binding binding, int flag) {
        List<String> found = new ArrayList<>();
        symbols.forEach((n, symbol) -> {
            if (symbol.binding == binding || symbol.has(flag)) {
                found.add(n);
            }
        });
        found.sort(Scope::byCodePoint);
        return found;
    }

    static int byCodePoint(String a, String b) {
        int n = Math.min(a.length(), b.length());
        for (int i = 0; i < n; i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x != y) {
                boolean sx = Character.isSurrogate(x);
                return sx == Character.isSurrogate(y) ? Character.compare(x, y) : sx ? 1 : -1;
            }
        }
        return Integer.compare(a.length(), b.length());
    }

    Set<String> mangledNames() {
        if (mangledNames == null) {
            mangledNames = new LinkedHashSet<>();
        }
        return mangledNames;
    }
}
