package lockstep.compiler;

import static lockstep.compiler.Instr.NO_LOCATION;
import static lockstep.compiler.Opcode.*;
import static lockstep.compiler.PseudoOp.*;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import lockstep.compiler.Constant.Singleton;
import lockstep.compiler.Scope.Binding;
import lockstep.compiler.Unit.Kind;
import lockstep.syntax.Span;
import lockstep.syntax.Tree;
import org.jspecify.annotations.Nullable;

/** What all code generators share: the units under construction, and how an instruction gets into one. */
final class Emitter {
    enum Use {
        LOAD,
        STORE,
        DELETE
    }

    static final int INTRINSIC_PRINT = 1;
    static final int INTRINSIC_IMPORT_STAR = 2;
    static final int INTRINSIC_STOPITERATION_ERROR = 3;
    static final int INTRINSIC_ASYNC_GEN_WRAP = 4;
    static final int INTRINSIC_UNARY_POSITIVE = 5;
    static final int INTRINSIC_LIST_TO_TUPLE = 6;
    static final int INTRINSIC_TYPEVAR = 7;
    static final int INTRINSIC_PARAMSPEC = 8;
    static final int INTRINSIC_TYPEVARTUPLE = 9;
    static final int INTRINSIC_SUBSCRIPT_GENERIC = 10;
    static final int INTRINSIC_TYPEALIAS = 11;
    static final int INTRINSIC_PREP_RERAISE_STAR = 1;
    static final int INTRINSIC_TYPEVAR_WITH_BOUND = 2;
    static final int INTRINSIC_TYPEVAR_WITH_CONSTRAINTS = 3;
    static final int INTRINSIC_SET_FUNCTION_TYPE_PARAMS = 4;
    static final int INTRINSIC_SET_TYPEPARAM_DEFAULT = 5;

    final Errors errors;
    final ScopeTable scopes;
    final Scope module;
    final boolean futureAnnotations;
    final boolean interactive;
    final Folder folder = new Folder();
    final Nesting nesting;
    private final String fileName;
    private final Code.Origin origin;
    private final int baseFlags;
    final List<Unit> stack = new ArrayList<>();
    Unit unit;

    @SuppressWarnings("NullAway.Init")
    Emitter(
            Errors errors,
            ScopeTable scopes,
            Scope module,
            boolean futureAnnotations,
            int baseFlags,
            boolean interactive,
            String fileName,
            Code.Origin origin) {
        this.errors = errors;
        this.scopes = scopes;
        this.module = module;
        this.futureAnnotations = futureAnnotations;
        this.baseFlags = baseFlags;
        this.interactive = interactive;
        this.fileName = fileName;
        this.origin = origin;
        this.nesting = new Nesting(errors);
    }

    boolean topLevelAwait() {
        return (baseFlags & Compiler.TOP_LEVEL_AWAIT) != 0;
    }

    // ---- units ----

    void enter(String name, Kind kind, Scope scope, int firstLine, @Nullable String privateName) {
        Unit opened = new Unit(scope, kind, name, qualify(name, kind), privateName, firstLine);
        stack.add(opened);
        unit = opened;
        // the module's RESUME stands on line 0, before all lines
        boolean isModule = kind == Kind.MODULE;
        emit(new Span(isModule ? 0 : firstLine, 0, firstLine, 0), RESUME, 0);
    }

    private String qualify(String name, Kind kind) {
        int depth = stack.size();
        if (depth < 2) {
            return name;
        }
        Unit parent = stack.get(depth - 1);
        if (parent.kind == Kind.TYPE_PARAMETERS) {
            if (depth == 2) {
                return name;
            }
            parent = stack.get(depth - 2);
            if (depth == 3 && parent.kind == Kind.MODULE) {
                return name;
            }
        }
        if ((kind == Kind.FUNCTION || kind == Kind.ASYNC_FUNCTION || kind == Kind.CLASS)
                && parent.scope.binding(parent.mangle(name)) == Binding.GLOBAL_EXPLICIT) {
            return name;
        }
        boolean function =
                parent.kind == Kind.FUNCTION || parent.kind == Kind.ASYNC_FUNCTION || parent.kind == Kind.LAMBDA;
        return parent.qualifiedName + (function ? ".<locals>." : ".") + name;
    }

    /** Ends the current unit and goes back to the one around it. */
    Code exit(boolean addReturn) {
        if (addReturn) {
            constant(NO_LOCATION, Singleton.NONE);
            emit(NO_LOCATION, RETURN_VALUE, 0);
        }
        Code code = new Assembler(unit, fileName, origin, baseFlags).assemble();
        stack.remove(stack.size() - 1);
        if (!stack.isEmpty()) {
            unit = stack.get(stack.size() - 1);
        }
        return code;
    }

    /** PEP 479: a StopIteration that leaves a generator becomes a RuntimeError. */
    void wrapInStopIterationHandler() {
        Instr.Label handler = new Instr.Label();
        Instr setup = new Instr(SETUP_CLEANUP, 0, NO_LOCATION);
        setup.label = handler;
        unit.items.add(0, setup);
        constant(NO_LOCATION, Singleton.NONE);
        emit(NO_LOCATION, RETURN_VALUE, 0);
        use(handler);
        emit(NO_LOCATION, CALL_INTRINSIC_1, INTRINSIC_STOPITERATION_ERROR);
        emit(NO_LOCATION, RERAISE, 1);
    }

    // ---- instructions ----

    void emit(Span span, Op op) {
        emit(span, op, 0);
    }

    void emit(Span span, Op op, int arg) {
        unit.items.add(new Instr(op, arg, span));
    }

    void jump(Span span, Op op, Instr.Label label) {
        Instr instr = new Instr(op, 0, span);
        instr.label = label;
        unit.items.add(instr);
    }

    void use(Instr.Label label) {
        unit.items.add(label);
    }

    void constant(Span span, Constant constant) {
        emit(span, LOAD_CONST, unit.constant(constant));
    }

    void none(Span span) {
        constant(span, Singleton.NONE);
    }

    static Constant str(String value) {
        return new Constant.Str(value);
    }

    static Constant integer(long value) {
        return new Constant.Int(BigInteger.valueOf(value));
    }

    /** An instruction on a name of co_names. */
    void named(Span span, Op op, String plain) {
        emit(span, op, unit.name(unit.mangle(plain)));
    }

    void loadAttribute(Span span, String plain, boolean method) {
        emit(span, LOAD_ATTR, unit.name(unit.mangle(plain)) << 1 | (method ? 1 : 0));
    }

    void name(Span span, String plain, Use use) {
        String mangled = unit.mangle(plain);
        Scope scope = unit.scope;
        switch (scope.binding(mangled)) {
            case FREE, CELL -> deref(span, mangled, use);
            case LOCAL -> {
                if (unit.isFunctionLike() || unit.fastHidden.contains(mangled)) {
                    emit(span, use == Use.LOAD ? LOAD_FAST : use == Use.STORE ? STORE_FAST : DELETE_FAST,
                            unit.local(mangled));
                } else {
                    slowName(span, mangled, use);
                }
            }
            case GLOBAL_IMPLICIT -> {
                if (unit.isFunctionLike()) {
                    globalName(span, mangled, use, true);
                } else {
                    slowName(span, mangled, use);
                }
            }
            case GLOBAL_EXPLICIT -> globalName(span, mangled, use, false);
            case UNKNOWN -> slowName(span, mangled, use);
        }
    }

    private void deref(Span span, String mangled, Use use) {
        if (use == Use.LOAD && unit.scope.kind == Scope.Kind.CLASS && unit.inlinedComprehensions == 0) {
            emit(span, LOAD_LOCALS);
            emit(span, LOAD_FROM_DICT_OR_DEREF, unit.deref(mangled));
        } else if (use == Use.LOAD && unit.scope.canSeeClassScope) {
            emit(span, LOAD_DEREF, unit.deref("__classdict__"));
            emit(span, LOAD_FROM_DICT_OR_DEREF, unit.deref(mangled));
        } else {
            emit(span, use == Use.LOAD ? LOAD_DEREF : use == Use.STORE ? STORE_DEREF : DELETE_DEREF,
                    unit.deref(mangled));
        }
    }

    private void globalName(Span span, String mangled, Use use, boolean implicit) {
        if (use != Use.LOAD) {
            emit(span, use == Use.STORE ? STORE_GLOBAL : DELETE_GLOBAL, unit.name(mangled));
        } else if (implicit && unit.scope.canSeeClassScope) {
            emit(span, LOAD_DEREF, unit.deref("__classdict__"));
            emit(span, LOAD_FROM_DICT_OR_GLOBALS, unit.name(mangled));
        } else {
            emit(span, LOAD_GLOBAL, unit.name(mangled) << 1);
        }
    }

    private void slowName(Span span, String mangled, Use use) {
        if (use == Use.LOAD && unit.scope.kind == Scope.Kind.CLASS && unit.inlinedComprehensions > 0) {
            emit(span, LOAD_GLOBAL, unit.name(mangled) << 1);
        } else {
            emit(span, use == Use.LOAD ? LOAD_NAME : use == Use.STORE ? STORE_NAME : DELETE_NAME,
                    unit.name(mangled));
        }
    }

    /** Awaits or delegates: sends None to what is below until it ends (PEP 380). */
    void yieldFrom(Span span, boolean await) {
        none(span);
        Instr.Label send = new Instr.Label();
        Instr.Label fail = new Instr.Label();
        Instr.Label exit = new Instr.Label();
        use(send);
        jump(span, SEND, exit);
        jump(span, SETUP_FINALLY, fail);
        emit(span, YIELD_VALUE, 1);
        emit(NO_LOCATION, POP_BLOCK);
        emit(span, RESUME, await ? 3 : 2);
        jump(span, JUMP_NO_INTERRUPT, send);
        use(fail);
        emit(span, CLEANUP_THROW);
        use(exit);
        emit(span, END_SEND);
    }

    void makeClosure(Span span, Code code, int flags) {
        if (code.freeCount > 0) {
            List<String> names = code.localNames;
            for (String free : names.subList(names.size() - code.freeCount, names.size())) {
                emit(span, LOAD_CLOSURE, unit.deref(free));
            }
            emit(span, BUILD_TUPLE, code.freeCount);
            flags |= 8;
        }
        constant(span, new Constant.CodeConstant(code));
        emit(span, MAKE_FUNCTION);
        for (int flag = 8; flag > 0; flag >>= 1) {
            if ((flags & flag) != 0) {
                emit(span, SET_FUNCTION_ATTRIBUTE, flag);
            }
        }
    }

    Scope scope(Tree node, ScopeTable.Part part) {
        return scopes.get(node, part);
    }
}
