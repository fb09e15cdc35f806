package lockstep.vm;

import static lockstep.vm.Op.*;

import lockstep.compiler.Code;
import lockstep.kernel.Slice;
import lockstep.kernel.Slice.SafePoints;
import lockstep.kernel.Stop;
import lockstep.object.*;

/**
 * The instruction loop. One Java method runs all frames of a thread; it stays under HotSpot's limit of 8,000 bytes (a
 * test asserts it), so what is rare stands in {@link Instructions}.
 *
 * <p>Before anything that may push a frame or raise, {@code f.pc} and {@code f.sp} are written back; an answer of
 * PENDING means that another frame is on top now.
 */
final class Loop {
    private Loop() {}

    /** Runs until the thread's stack is empty or it must stop. */
    static Stop interpret(ThreadState thread) {
        final Slice slice = thread.slice;
        final Interpreter interpreter = thread.interpreter;
        final long[] costs = interpreter.costs;
        final boolean everywhere = slice.safePoints != SafePoints.EVAL_BREAKER;
        final boolean always = slice.safePoints == SafePoints.EVERY_ACCESS_AND_EVAL_BREAKER;
        // instructions in the high half, virtual ns in the low one
        long used = 0;
        try {
            while (true) {
                if (thread.pendingRaise != null) {
                    PyException e = thread.pendingRaise;
                    thread.pendingRaise = null;
                    throw e;
                }
                if (thread.pendingStop != null) {
                    Stop stop = thread.pendingStop;
                    thread.pendingStop = null;
                    return stop;
                }
                if (thread.top == null) {
                    return Stop.Plain.FINISHED;
                }
                Frame f = (Frame) thread.top;
                final Object[] stack = f.slots;
                final int[] code = f.code.instructions;
                final boolean hidden = f.isHidden();
                final boolean watchful = interpreter.life.watchful && !hidden;
                final boolean stepping = (everywhere || watchful) && !hidden;
                final boolean stops = always; // library functions that are Python in CPython are entered and left the same way
                int pc = f.pc;
                int sp = f.sp;

                run:
                while (true) {
                    if (stepping) {
                        f.pc = pc;
                        f.sp = sp;
                        if (watchful && interpreter.life.before(thread, f)) {
                            break run;
                        }
                        Stop stop = everywhere ? Stepping.before(thread, f, used) : null;
                        if (stop != null) {
                            return stop;
                        }
                    }
                    final int instruction = code[pc++];
                    final int arg = instruction >>> 8;
                    final int op = instruction & 0xff;
                    used += costs[op];
                    switch (op) {
                        case NOP, CACHE -> {}
                        case RESUME -> {
                            if ((arg & 3) < 2 && !hidden) {
                                slice.clock += (int) used;
                                thread.instructions += used >>> 32;
                                used = 0;
                                if (stops
                                        || slice.clock >= slice.until()
                                        || thread.instructions > interpreter.instructionLimit) {
                                    f.pc = pc;
                                    f.sp = sp;
                                    interpreter.budget.check(thread);
                                    return Stop.Plain.SAFE_POINT;
                                }
                            }
                        }
                        case LOAD_FAST -> stack[sp++] = stack[arg];
                        case LOAD_FAST_LOAD_FAST -> {
                            stack[sp++] = stack[arg >> 4];
                            stack[sp++] = stack[arg & 15];
                        }
                        case LOAD_FAST_CHECK -> {
                            Object value = stack[arg];
                            if (value == null) {
                                f.pc = pc;
                                f.sp = sp;
                                throw Instructions.unbound(f, arg);
                            }
                            stack[sp++] = value;
                        }
                        case LOAD_FAST_AND_CLEAR -> {
                            stack[sp++] = stack[arg];
                            stack[arg] = null;
                        }
                        case STORE_FAST -> stack[arg] = stack[--sp];
                        case STORE_FAST_LOAD_FAST -> {
                            stack[arg >> 4] = stack[sp - 1];
                            stack[sp - 1] = stack[arg & 15];
                        }
                        case STORE_FAST_STORE_FAST -> {
                            stack[arg >> 4] = stack[--sp];
                            stack[arg & 15] = stack[--sp];
                        }
                        case LOAD_CONST -> stack[sp++] = f.codeObject.constants[arg];
                        case POP_TOP -> {
                            if (stack[--sp] instanceof GeneratorObject g) {
                                f.pc = pc;
                                f.sp = sp;
                                if (Instructions.discard(f, Unawaited.dropped(thread, f, g))) {
                                    break run;
                                }
                            }
                        }
                        case PUSH_NULL -> stack[sp++] = null;
                        case COPY -> {
                            stack[sp] = stack[sp - arg];
                            sp++;
                        }
                        case SWAP -> {
                            Object top = stack[sp - 1];
                            stack[sp - 1] = stack[sp - arg];
                            stack[sp - arg] = top;
                        }
                        case LOAD_GLOBAL -> {
                            f.pc = pc;
                            f.sp = sp;
                            Object value = Instructions.loadGlobal(thread, f, arg >> 1, pc - 1);
                            if (value == Context.PENDING) {
                                break run;
                            }
                            stack[sp++] = value;
                            if ((arg & 1) != 0) {
                                stack[sp++] = null;
                            }
                        }
                        case LOAD_ATTR -> {
                            Object object = stack[--sp];
                            f.pc = pc;
                            if ((arg & 1) != 0) {
                                Object method =
                                        Attributes.loadMethod(thread, f, object, f.codeObject.names[arg >> 1], pc - 1);
                                if (method != Attributes.NO_METHOD) {
                                    stack[sp++] = method;
                                    stack[sp++] = object;
                                    continue;
                                }
                                f.sp = sp;
                                Object value = Instructions.loadAttribute(thread, f, object, arg, pc - 1);
                                if (value == Context.PENDING) {
                                    break run;
                                }
                                stack[sp++] = value;
                                stack[sp++] = null;
                                continue;
                            }
                            f.sp = sp;
                            Object value = Attributes.load(thread, f, object, f.codeObject.names[arg >> 1], pc - 1);
                            if (value == Context.PENDING) {
                                break run;
                            }
                            stack[sp++] = value;
                        }
                        case STORE_ATTR -> {
                            sp -= 2;
                            f.pc = pc;
                            f.sp = sp;
                            f.receive = Frame.DISCARD;
                            if (Attributes.store(
                                            thread, f, stack[sp + 1], f.codeObject.names[arg], stack[sp], pc - 1)
                                    == Context.PENDING) {
                                break run;
                            }
                            f.receive = Frame.PUSH;
                        }
                        case BINARY_OP -> {
                            Object right = stack[--sp];
                            Object left = stack[--sp];
                            Object value = Arithmetic.fast(arg, left, right);
                            if (value == null) {
                                f.pc = pc;
                                f.sp = sp;
                                value = Instructions.binary(thread, arg, left, right);
                                if (value == Context.PENDING) {
                                    break run;
                                }
                            }
                            stack[sp++] = value;
                        }
                        case COMPARE_OP -> {
                            Object right = stack[--sp];
                            Object left = stack[--sp];
                            Object value = Arithmetic.fastCompare(arg >> 5, left, right);
                            if (value == null) {
                                f.pc = pc;
                                f.sp = sp;
                                value = Instructions.compare(thread, arg, left, right);
                                if (value == Context.PENDING) {
                                    break run;
                                }
                            }
                            stack[sp++] = value;
                        }
                        case TO_BOOL -> {
                            Object value = stack[sp - 1];
                            if (!(value instanceof Boolean)) {
                                f.pc = pc;
                                f.sp = --sp;
                                value = Operators.truth(thread, value);
                                if (value == Context.PENDING) {
                                    break run;
                                }
                                stack[sp++] = value;
                            }
                        }
                        case UNARY_NOT -> stack[sp - 1] = !(Boolean) stack[sp - 1];
                        case POP_JUMP_IF_FALSE -> {
                            if (!(Boolean) stack[--sp]) {
                                pc = arg;
                            }
                        }
                        case POP_JUMP_IF_TRUE -> {
                            if ((Boolean) stack[--sp]) {
                                pc = arg;
                            }
                        }
                        case POP_JUMP_IF_NONE -> {
                            if (stack[--sp] == None.NONE) {
                                pc = arg;
                            }
                        }
                        case POP_JUMP_IF_NOT_NONE -> {
                            if (stack[--sp] != None.NONE) {
                                pc = arg;
                            }
                        }
                        case JUMP_FORWARD, JUMP_BACKWARD_NO_INTERRUPT -> pc = arg;
                        case JUMP_BACKWARD -> {
                            pc = arg;
                            slice.clock += (int) used;
                            thread.instructions += used >>> 32;
                            used = 0;
                            final long until = slice.until();
                            if (hidden
                                    ? until == Long.MIN_VALUE || thread.instructions > interpreter.instructionLimit
                                    : stops || slice.clock >= until
                                            || thread.instructions > interpreter.instructionLimit) {
                                f.pc = pc;
                                f.sp = sp;
                                interpreter.budget.check(thread);
                                return Stop.Plain.SAFE_POINT;
                            }
                        }
                        case FOR_ITER -> {
                            f.pc = pc;
                            f.sp = sp;
                            f.receive = Frame.FOR_ITER;
                            Object value = Iteration.next(thread, stack[sp - 1]);
                            if (value == Context.PENDING) {
                                break run;
                            }
                            f.receive = Frame.PUSH;
                            if (value == null) {
                                sp--;
                                pc = arg + 2;
                            } else {
                                stack[sp++] = value;
                            }
                        }
                        case GET_ITER -> {
                            f.pc = pc;
                            f.sp = --sp;
                            Object value = Iteration.iterator(thread, stack[sp]);
                            if (value == Context.PENDING) {
                                break run;
                            }
                            stack[sp++] = value;
                        }
                        case BINARY_SUBSCR -> {
                            sp -= 2;
                            Object value = Instructions.fastItem(thread, stack[sp], stack[sp + 1]);
                            if (value == null) {
                                f.pc = pc;
                                f.sp = sp;
                                value = Operators.getItem(thread, stack[sp], stack[sp + 1]);
                                if (value == Context.PENDING) {
                                    break run;
                                }
                            }
                            stack[sp++] = value;
                        }
                        case STORE_SUBSCR -> {
                            sp -= 3;
                            if (!Instructions.fastStore(thread, stack[sp + 1], stack[sp + 2], stack[sp])) {
                                f.pc = pc;
                                f.sp = sp;
                                f.receive = Frame.DISCARD;
                                if (Operators.setItem(thread, stack[sp + 1], stack[sp + 2], stack[sp])
                                        == Context.PENDING) {
                                    break run;
                                }
                                f.receive = Frame.PUSH;
                            }
                        }
                        case CALL -> {
                            sp -= arg + 2;
                            f.pc = pc;
                            f.sp = sp;
                            Object value = Instructions.call(thread, stack, sp, arg);
                            if (value == Context.PENDING) {
                                break run;
                            }
                            stack[sp++] = value;
                            slice.clock += (int) used;
                            thread.instructions += used >>> 32;
                            used = 0;
                            if ((stops || slice.clock >= slice.until()) && !hidden && thread.checksAfterCall) {
                                f.pc = pc;
                                f.sp = sp;
                                return Stop.Plain.SAFE_POINT;
                            }
                        }
                        case RETURN_VALUE, RETURN_CONST -> {
                            Object value = op == RETURN_CONST ? f.codeObject.constants[arg] : stack[--sp];
                            f.pc = pc;
                            f.sp = sp;
                            if (f.generator != null) {
                                Instructions.finish(thread, f, value);
                            } else {
                                thread.top = f.back;
                                if (!hidden) {
                                    thread.depth--;
                                }
                                if (interpreter.life.active) {
                                    interpreter.life.leave(thread, f, value);
                                } else {
                                    thread.deliver(value);
                                }
                            }
                            break run;
                        }
                        case YIELD_VALUE -> {
                            Object value = stack[--sp];
                            f.pc = pc;
                            f.sp = sp;
                            Generators.suspend(thread, f);
                            thread.deliver(value);
                            break run;
                        }
                        case SEND -> {
                            Object value = stack[--sp];
                            f.pc = pc;
                            f.sp = sp;
                            f.receive = Frame.SEND;
                            Object sent = Instructions.send(thread, stack[sp - 1], value);
                            if (sent == Context.PENDING) {
                                break run;
                            }
                            f.receive = Frame.PUSH;
                            stack[sp++] = sent;
                        }
                        case END_SEND -> {
                            stack[sp - 2] = stack[sp - 1];
                            sp--;
                        }
                        case END_FOR -> sp--;
                        case LOAD_DEREF -> {
                            Object value = ((Cell) stack[arg]).value;
                            if (value == null) {
                                f.pc = pc;
                                f.sp = sp;
                                throw Instructions.unboundCell(f, arg);
                            }
                            stack[sp++] = value;
                        }
                        case STORE_DEREF -> ((Cell) stack[arg]).value = stack[--sp];
                        case IS_OP -> {
                            sp--;
                            stack[sp - 1] = Operators.is(stack[sp - 1], stack[sp]) != (arg == 1);
                        }
                        case CONTAINS_OP -> {
                            sp -= 2;
                            f.pc = pc;
                            f.sp = sp;
                            Object value = Instructions.contains(thread, stack[sp + 1], stack[sp], arg);
                            if (value == Context.PENDING) {
                                break run;
                            }
                            stack[sp++] = value;
                        }
                        case LIST_APPEND -> {
                            Object item = stack[--sp];
                            ((ListObject) stack[sp - arg]).append(thread, item);
                        }
                        case BUILD_TUPLE -> {
                            sp -= arg;
                            stack[sp] = Instructions.tuple(stack, sp, arg);
                            sp++;
                        }
                        case BUILD_LIST -> {
                            sp -= arg;
                            stack[sp] = Instructions.list(stack, sp, arg);
                            sp++;
                        }
                        case UNPACK_SEQUENCE -> {
                            f.pc = pc;
                            f.sp = --sp;
                            if (Instructions.unpack(thread, f, stack[sp], arg)) {
                                break run;
                            }
                            sp += arg;
                        }
                        default -> {
                            f.pc = pc;
                            f.sp = sp;
                            if (Instructions.rare(thread, f, op, arg)) {
                                break run;
                            }
                            sp = f.sp;
                            pc = f.pc;
                        }
                    }
                }
            }
        } finally {
            slice.clock += (int) used;
            thread.instructions += used >>> 32;
        }
    }
}
