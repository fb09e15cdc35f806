package lockstep.vm;

import lockstep.object.*;

/** CALL_INTRINSIC_1 and _2, by CPython 3.13's numbers (Include/internal/pycore_intrinsics.h). */
final class Intrinsics {
    private Intrinsics() {}

    static Object one(ThreadState thread, Frame f, int number, Object value) {
        return switch (number) {
            case 1 -> thread.call(thread.interpreter.displayHook(), value);
            case 2 -> thread.interpreter.imports.importStar(thread, f, value);
            case 3 -> stopIterationError(f, (ExceptionObject) value);
            case 4 -> new AsyncGenerators.Wrapped(value);
            case 5 -> value instanceof Long || value instanceof Double
                    ? value
                    : Operators.unary(thread, Special.POS, "+", value);
            case 6 -> TupleObject.of(((ListObject) value).toArray());
            case 7 -> thread.hidden("make_typevar", value);
            case 8 -> thread.hidden("make_paramspec", value);
            case 9 -> thread.hidden("make_typevartuple", value);
            case 10 -> thread.hidden("subscript_generic", value);
            case 11 -> thread.hidden("make_type_alias", value);
            default -> throw new IllegalStateException("intrinsic " + number);
        };
    }

    static Object two(ThreadState thread, int number, Object first, Object second) {
        return switch (number) {
            case 1 -> thread.hidden("prepare_reraise_star", first, second);
            case 2 -> thread.hidden("make_typevar_with_bound", first, second);
            case 3 -> thread.hidden("make_typevar_with_constraints", first, second);
            case 4 -> {
                ((FunctionObject) first).typeParams = second;
                yield first;
            }
            case 5 -> thread.hidden("set_typeparam_default", first, second);
            default -> throw new IllegalStateException("intrinsic " + number);
        };
    }

    /** PEP 479: StopIteration must not leave a generator. */
    private static Object stopIterationError(Frame f, ExceptionObject e) {
        boolean asyncGenerator = f.generator != null && f.generator.type == Types.ASYNC_GENERATOR;
        String what = f.generator == null ? "generator" : Generators.kind(f.generator);
        String raised;
        if (e.type.isSubtypeOf(Types.STOP_ITERATION)) {
            raised = "StopIteration";
        } else if (asyncGenerator && e.type.isSubtypeOf(Types.STOP_ASYNC_ITERATION)) {
            raised = "StopAsyncIteration";
        } else {
            return e;
        }
        ExceptionObject error = Errors.runtime(what + " raised " + raised).value;
        error.cause = e;
        error.context = e;
        error.suppressContext = true;
        return error;
    }
}
