package lockstep.vm;

import static lockstep.vm.Fused.*;
import static lockstep.vm.Op.*;

import lockstep.kernel.Slice;
import lockstep.kernel.Slice.SafePoints;
import lockstep.kernel.Stop;
import lockstep.object.*;

/**
 * The instruction loop. One Java method runs all frames of a thread; it stays under HotSpot's limit of 8,000 bytes (a
 * test asserts it), so what is rare stands in {@link Instructions}; and well under it, because what the compiler may
 * inline here is limited by the same number, and a long loop takes it seconds.
 *
 * <p>A case either has done all it had to ({@code continue run}) or leaves a value to be pushed ({@code break}). A
 * {@link Fused} one that finds operands it does not know leaves the work to its parts ({@code continue redo}).
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
        final Arithmetic.Extras extras = interpreter.extras;
        // instructions in the high half, virtual ns in the low one
        long used = 0;
        Frame f = null;
        // of the frame's code; those from start up to where the frame stands are yet to be paid for
        long[] sums = null;
        int start = 0;
        try {
            while (true) {
                if (f != null) {
                    used += sums[f.pc] - sums[start];
                    start = f.pc;
                }
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
                f = (Frame) thread.top;
                final CodeObject codeObject = f.codeObject;
                final Object[] stack = f.slots;
                final boolean watchful = (interpreter.life.watchful || interpreter.traced || interpreter.life.holdsUnbegun(f))
                        && !codeObject.isHidden;
                final boolean stepping =
                        watchful || slice.safePoints != SafePoints.EVAL_BREAKER && !codeObject.isHidden || thread.tellsData(f);
                final int[] code = stepping ? f.code.instructions : codeObject.fused();
                final InlineCache[] caches = f.caches;
                final Object[] constants = codeObject.constants;
                final boolean isHidden = codeObject.isHidden;
                sums = codeObject.sums(costs);
                int pc = f.pc;
                int sp = f.sp;
                start = pc;
                final int first = code[pc] & 0xff;
                if ((first == RESUME || first == RESUME_POP) && !stepping && !isHidden && (code[pc] >>> 8 & 3) < 2) {
                    // as its case below: every call and every item of a generator begins so
                    used += sums[pc + 1] - sums[pc];
                    start = ++pc;
                    final boolean due = isDue(thread, slice, used, false);
                    used = 0;
                    if (due) {
                        f.pc = pc;
                        interpreter.budget.check(thread);
                        return Stop.Plain.SAFE_POINT;
                    }
                    if (first == RESUME_POP && stack[sp - 1] == None.NONE) {
                        sp--;
                        pc++;
                    }
                }

                run:
                while (true) {
                    if (stepping) {
                        f.pc = pc;
                        f.sp = sp;
                        final long due = used + sums[pc] - sums[start];
                        if (watchful && Stepping.pushed(thread, f, (int) due)) {
                            break;
                        }
                        Stop stop = Stepping.before(thread, f, due);
                        if (stop != null) {
                            return stop;
                        }
                    }
                    int instruction = code[pc++];
                    Object value;
                    redo:
                    while (true) {
                        final int arg = instruction >>> 8;
                        final int op = instruction & 0xff;
                        switch (op) {
                            case NOP, CACHE -> {
                                continue run;
                            }
                            case LOAD_FAST -> value = stack[arg];
                            case LOAD_FAST_LOAD_FAST -> {
                                stack[sp++] = stack[arg >> 4];
                                value = stack[arg & 15];
                            }
                            case LOAD_FAST_CHECK -> {
                                value = stack[arg];
                                if (value == null) {
                                    f.pc = pc;
                                    f.sp = sp;
                                    throw NameInstructions.unbound(f, arg);
                                }
                            }
                            case LOAD_FAST_AND_CLEAR -> {
                                value = stack[arg];
                                stack[arg] = null;
                            }
                            case STORE_FAST, TAKE_FAST -> {
                                stack[arg] = stack[--sp];
                                continue run;
                            }
                            case STORE_FAST_LOAD_FAST -> {
                                stack[arg >> 4] = stack[--sp];
                                value = stack[arg & 15];
                            }
                            case STORE_FAST_STORE_FAST -> {
                                stack[arg >> 4] = stack[--sp];
                                stack[arg & 15] = stack[--sp];
                                continue run;
                            }
                            case LOAD_CONST -> value = constants[arg];
                            case POP_TOP -> {
                                if (stack[--sp] instanceof Awaitable g) {
                                    f.pc = pc;
                                    f.sp = sp;
                                    if (Instructions.discard(f, thread.interpreter.life.drops.discarded(thread, f, g))) {
                                        break run;
                                    }
                                }
                                continue run;
                            }
                            case PUSH_NULL -> value = null;
                            case COPY -> value = stack[sp - arg];
                            case SWAP -> {
                                Object top = stack[sp - 1];
                                stack[sp - 1] = stack[sp - arg];
                                stack[sp - arg] = top;
                                continue run;
                            }
                            case LOAD_GLOBAL -> {
                                f.pc = pc;
                                f.sp = sp;
                                value = NameInstructions.loadGlobal(thread, f, caches, arg >> 1, pc - 1);
                                if ((arg & 1) != 0 && value != Context.PENDING) {
                                    stack[sp++] = value;
                                    value = null;
                                }
                            }
                            case LOAD_ATTR, FAST_ATTR, FAST_METHOD -> {
                                final Object object;
                                final int name;
                                if (op == LOAD_ATTR) {
                                    object = stack[--sp];
                                    name = arg;
                                } else {
                                    object = stack[arg];
                                    name = code[pc++] >>> 8;
                                }
                                f.pc = pc;
                                f.sp = sp;
                                if ((name & 1) == 0) {
                                    value = CachedAttributes.load(thread, caches, object, codeObject.names[name >> 1], pc - 1);
                                } else {
                                    value = CachedAttributes.loadMethod(thread, caches, object, codeObject.names[name >> 1], pc - 1);
                                    if (value != CachedAttributes.NO_METHOD) {
                                        stack[sp++] = value;
                                        value = object;
                                    } else {
                                        value = NameInstructions.loadAttribute(thread, f, object, name, pc - 1);
                                        if (value != Context.PENDING) {
                                            stack[sp++] = value;
                                            value = null;
                                        }
                                    }
                                }
                            }
                            case STORE_ATTR, FAST_SET_ATTR -> {
                                final Object object;
                                int name = arg;
                                if (op == STORE_ATTR) {
                                    object = stack[--sp];
                                } else {
                                    object = stack[arg];
                                    name = code[pc++] >>> 8;
                                }
                                sp--;
                                f.pc = pc;
                                f.sp = sp;
                                f.receive = Frame.DISCARD;
                                if (CachedAttributes.store(thread, caches, object, codeObject.names[name], stack[sp], pc - 1)
                                        == Context.PENDING) {
                                    break run;
                                }
                                f.receive = Frame.PUSH;
                                continue run;
                            }
                            case BINARY_OP -> {
                                Object right = stack[--sp];
                                Object left = stack[--sp];
                                value = Arithmetic.fast(arg, left, right);
                                if (value == null) {
                                    f.pc = pc;
                                    f.sp = sp;
                                    value = OperatorInstructions.binary(thread, arg, left, right);
                                } else {
                                    used += extras.of(value);
                                }
                            }
                            case CONST_BINARY, FAST_BINARY -> {
                                value = Arithmetic.fast(
                                        code[pc] >>> 8,
                                        stack[sp - 1],
                                        op == FAST_BINARY ? stack[arg] : constants[arg]);
                                if (value == null) {
                                    instruction = f.code.instructions[pc - 1];
                                    continue redo;
                                }
                                used += extras.of(value);
                                pc++;
                                sp--;
                            }
                            case FAST_CONST_BINARY -> {
                                value = Arithmetic.fast(
                                        code[pc + 1] >>> 8, stack[arg], constants[code[pc] >>> 8]);
                                if (value == null) {
                                    instruction = f.code.instructions[pc - 1];
                                    continue redo;
                                }
                                used += extras.of(value);
                                pc += 2;
                            }
                            case FAST_FAST_BINARY -> {
                                value = Arithmetic.fast(code[pc] >>> 8, stack[arg >> 4], stack[arg & 15]);
                                if (value == null) {
                                    instruction = f.code.instructions[pc - 1];
                                    continue redo;
                                }
                                used += extras.of(value);
                                pc++;
                            }
                            case COMPARE_OP -> {
                                Object right = stack[--sp];
                                Object left = stack[--sp];
                                value = Arithmetic.fastCompare(arg >> 5, left, right);
                                if (value == null) {
                                    f.pc = pc;
                                    f.sp = sp;
                                    value = OperatorInstructions.compare(thread, arg, left, right);
                                }
                            }
                            case COMPARE_JUMP,
                                    CONST_COMPARE_JUMP,
                                    FAST_COMPARE_JUMP,
                                    FAST_CONST_COMPARE_JUMP,
                                    FAST_FAST_COMPARE_JUMP,
                                    BOOL_JUMP,
                                    COPY_BOOL_JUMP,
                                    CONTAINS_JUMP,
                                    IS_JUMP -> {
                                final int truth;
                                int next = pc;
                                int left = sp;
                                switch (op) {
                                    case COMPARE_JUMP -> {
                                        left -= 2;
                                        truth = Arithmetic.test(arg >> 5, stack[left], stack[left + 1]);
                                    }
                                    case CONST_COMPARE_JUMP -> {
                                        left--;
                                        truth = Arithmetic.test(
                                                code[next++] >>> 13, stack[left], constants[arg]);
                                    }
                                    case FAST_COMPARE_JUMP -> {
                                        left--;
                                        truth = Arithmetic.test(code[next++] >>> 13, stack[left], stack[arg]);
                                    }
                                    case FAST_CONST_COMPARE_JUMP -> {
                                        truth = Arithmetic.test(
                                                code[next + 1] >>> 13,
                                                stack[arg],
                                                constants[code[next] >>> 8]);
                                        next += 2;
                                    }
                                    case FAST_FAST_COMPARE_JUMP -> truth = Arithmetic.test(
                                            code[next++] >>> 13, stack[arg >> 4], stack[arg & 15]);
                                    case BOOL_JUMP -> truth = OperatorInstructions.simpleTruth(stack[--left]);
                                    case COPY_BOOL_JUMP -> {
                                        truth = OperatorInstructions.simpleTruth(stack[left - 1]);
                                        next++;
                                    }
                                    case IS_JUMP -> {
                                        left -= 2;
                                        truth = Operators.is(stack[left], stack[left + 1]) ? 1 - arg : arg;
                                    }
                                    default -> {
                                        left -= 2;
                                        truth = OperatorInstructions.simplyContains(thread, stack[left + 1], stack[left], arg);
                                    }
                                }
                                if (truth < 0) {
                                    instruction = f.code.instructions[pc - 1];
                                    continue redo;
                                }
                                sp = left;
                                final int jump = code[next];
                                pc = next + 1;
                                if ((jump & 0xff) == POP_JUMP_IF_TRUE == (truth > 0)) {
                                    used += sums[pc] - sums[start];
                                    pc = start = jump >>> 8;
                                }
                                continue run;
                            }
                            case TO_BOOL -> {
                                value = stack[--sp];
                                if (!(value instanceof Boolean)) {
                                    f.pc = pc;
                                    f.sp = sp;
                                    value = Operators.truth(thread, value);
                                }
                            }
                            case BOOL_NOT -> {
                                final int truth = OperatorInstructions.simpleTruth(stack[sp - 1]);
                                if (truth < 0) {
                                    instruction = f.code.instructions[pc - 1];
                                    continue redo;
                                }
                                pc++;
                                stack[sp - 1] = truth == 0;
                                continue run;
                            }
                            case UNARY_NOT -> {
                                stack[sp - 1] = stack[sp - 1] == Boolean.FALSE;
                                continue run;
                            }
                            case POP_JUMP_IF_FALSE -> {
                                if (stack[--sp] == Boolean.FALSE) {
                                    used += sums[pc] - sums[start];
                                    pc = start = arg;
                                }
                                continue run;
                            }
                            case POP_JUMP_IF_TRUE -> {
                                if (stack[--sp] == Boolean.TRUE) {
                                    used += sums[pc] - sums[start];
                                    pc = start = arg;
                                }
                                continue run;
                            }
                            case POP_JUMP_IF_NONE -> {
                                if (stack[--sp] == None.NONE) {
                                    used += sums[pc] - sums[start];
                                    pc = start = arg;
                                }
                                continue run;
                            }
                            case POP_JUMP_IF_NOT_NONE -> {
                                if (stack[--sp] != None.NONE) {
                                    used += sums[pc] - sums[start];
                                    pc = start = arg;
                                }
                                continue run;
                            }
                            case JUMP_FORWARD, JUMP_BACKWARD_NO_INTERRUPT -> {
                                used += sums[pc] - sums[start];
                                pc = start = arg;
                                continue run;
                            }
                            case RESUME, RESUME_POP -> {
                                if ((arg & 3) < 2 && !isHidden) {
                                    used += sums[pc] - sums[start];
                                    start = pc;
                                    if (isDue(thread, slice, used, false) || stepping && alwaysStops(slice)) {
                                        used = 0;
                                        f.pc = pc;
                                        f.sp = sp;
                                        interpreter.budget.check(thread);
                                        return Stop.Plain.SAFE_POINT;
                                    }
                                    used = 0;
                                }
                                continue run;
                            }
                            case FOR_ITER, JUMP_BACKWARD, NEXT_ITER -> {
                                int end = arg;
                                if (op != FOR_ITER) {
                                    used += sums[pc] - sums[start];
                                    pc = start = arg;
                                    if (isDue(thread, slice, used, isHidden) || stepping && alwaysStops(slice)) {
                                        used = 0;
                                        f.pc = pc;
                                        f.sp = sp;
                                        interpreter.budget.check(thread);
                                        return Stop.Plain.SAFE_POINT;
                                    }
                                    used = 0;
                                    if (op == JUMP_BACKWARD) {
                                        continue run;
                                    }
                                    end = code[pc++] >>> 8;
                                }
                                final Object iterator = stack[sp - 1];
                                if (iterator instanceof RangeIterator range) {
                                    value = range.next(thread);
                                } else {
                                    f.pc = pc;
                                    f.sp = sp;
                                    f.receive = Frame.FOR_ITER;
                                    value = Iteration.next(thread, iterator);
                                    if (value == Context.PENDING) {
                                        break run;
                                    }
                                    f.receive = Frame.PUSH;
                                }
                                if (value == null) {
                                    sp--;
                                    used += sums[pc] - sums[start];
                                    pc = start = end + 2;
                                    continue run;
                                }
                            }
                            case GET_ITER -> {
                                f.pc = pc;
                                f.sp = --sp;
                                value = Iteration.iterator(thread, stack[sp]);
                            }
                            case COPY_COPY_ITEM -> {
                                value = OperatorInstructions.fastItem(thread, stack[sp - 2], stack[sp - 1]);
                                if (value == null) {
                                    instruction = f.code.instructions[pc - 1];
                                    continue redo;
                                }
                                pc += 2;
                            }
                            case BINARY_SUBSCR, FAST_ITEM, CONST_ITEM, FAST_FAST_ITEM -> {
                                final Object key;
                                final Object container;
                                if (op == FAST_FAST_ITEM) {
                                    container = stack[arg >> 4];
                                    key = stack[arg & 15];
                                    pc++;
                                } else {
                                    if (op == BINARY_SUBSCR) {
                                        key = stack[--sp];
                                    } else {
                                        key = op == FAST_ITEM ? stack[arg] : constants[arg];
                                        pc++;
                                    }
                                    container = stack[--sp];
                                }
                                value = OperatorInstructions.fastItem(thread, container, key);
                                if (value == null) {
                                    f.pc = pc;
                                    f.sp = sp;
                                    value = Operators.getItem(thread, container, key);
                                }
                            }
                            case SWAP_SWAP_SET_ITEM -> {
                                f.pc = pc + 2;
                                f.sp = sp - 3;
                                if (!OperatorInstructions.fastStore(thread, stack[sp - 3], stack[sp - 2], stack[sp - 1])) {
                                    instruction = f.code.instructions[pc - 1];
                                    continue redo;
                                }
                                pc += 2;
                                sp -= 3;
                                continue run;
                            }
                            case STORE_SUBSCR -> {
                                sp -= 3;
                                f.pc = pc;
                                f.sp = sp;
                                if (!OperatorInstructions.fastStore(thread, stack[sp + 1], stack[sp + 2], stack[sp])) {
                                    f.receive = Frame.DISCARD;
                                    if (Operators.setItem(thread, stack[sp + 1], stack[sp + 2], stack[sp])
                                            == Context.PENDING) {
                                        break run;
                                    }
                                    f.receive = Frame.PUSH;
                                }
                                continue run;
                            }
                            case CALL, FAST_CALL -> {
                                int count = arg;
                                if (op == FAST_CALL) {
                                    stack[sp++] = stack[arg];
                                    count = code[pc++] >>> 8;
                                }
                                sp -= count + 2;
                                f.pc = pc;
                                f.sp = sp;
                                value = CallInstructions.call(thread, stack, sp, count);
                                if (value == Context.PENDING) {
                                    break run;
                                }
                                stack[sp++] = value;
                                used += sums[pc] - sums[start];
                                start = pc;
                                slice.clock += (int) used;
                                thread.instructions += used >>> 32;
                                used = 0;
                                if (thread.checksAfterCall
                                        && (slice.clock >= slice.until() || stepping && alwaysStops(slice))
                                        && !codeObject.isHidden) {
                                    f.sp = sp;
                                    return Stop.Plain.SAFE_POINT;
                                }
                                continue run;
                            }
                            case RETURN_VALUE, RETURN_CONST, FAST_RETURN -> {
                                if (op == RETURN_VALUE) {
                                    value = stack[--sp];
                                } else if (op == RETURN_CONST) {
                                    value = constants[arg];
                                } else {
                                    value = stack[arg];
                                    pc++;
                                }
                                f.pc = pc;
                                f.sp = sp;
                                GeneratorInstructions.leave(thread, f, value);
                                break run;
                            }
                            case YIELD_VALUE -> {
                                value = stack[--sp];
                                f.pc = pc;
                                f.sp = sp;
                                Generators.suspend(thread, f);
                                GeneratorInstructions.handBack(thread, value);
                                break run;
                            }
                            case SEND -> {
                                value = stack[--sp];
                                f.pc = pc;
                                f.sp = sp;
                                f.receive = Frame.SEND;
                                value = GeneratorInstructions.send(thread, stack[sp - 1], value);
                                if (value == Context.PENDING) {
                                    break run;
                                }
                                f.receive = Frame.PUSH;
                                if (value == null) {
                                    value = ((NativeIterator) stack[sp - 1]).returned();
                                    used += sums[pc] - sums[start];
                                    pc = start = arg;
                                }
                            }
                            case END_SEND -> {
                                value = stack[--sp];
                                sp--;
                            }
                            case END_FOR -> {
                                sp--;
                                continue run;
                            }
                            case LOAD_DEREF -> {
                                value = ((Cell) stack[arg]).value;
                                if (value == null) {
                                    f.pc = pc;
                                    f.sp = sp;
                                    throw NameInstructions.unboundCell(f, arg);
                                }
                            }
                            case STORE_DEREF -> {
                                ((Cell) stack[arg]).value = stack[--sp];
                                continue run;
                            }
                            case IS_OP -> {
                                sp -= 2;
                                value = Operators.is(stack[sp], stack[sp + 1]) != (arg == 1);
                            }
                            case CONTAINS_OP -> {
                                sp -= 2;
                                f.pc = pc;
                                f.sp = sp;
                                value = OperatorInstructions.contains(thread, stack[sp + 1], stack[sp], arg);
                            }
                            case LIST_APPEND -> {
                                Object item = stack[--sp];
                                f.pc = pc;
                                f.sp = sp;
                                ((ListObject) stack[sp - arg]).append(thread, item);
                                continue run;
                            }
                            case BUILD_TUPLE -> {
                                sp -= arg;
                                value = BuildInstructions.tuple(stack, sp, arg);
                            }
                            case BUILD_LIST -> {
                                sp -= arg;
                                value = BuildInstructions.list(stack, sp, arg);
                            }
                            case UNPACK_SEQUENCE -> {
                                f.pc = pc;
                                f.sp = --sp;
                                if (BuildInstructions.unpack(thread, f, stack[sp], arg)) {
                                    break run;
                                }
                                sp += arg;
                                continue run;
                            }
                            default -> {
                                f.pc = pc;
                                f.sp = sp;
                                if (Instructions.rare(thread, f, op, arg)) {
                                    break run;
                                }
                                sp = f.sp;
                                continue run;
                            }
                        }
                        break;
                    }
                    if (value == Context.PENDING) {
                        break;
                    }
                    final int next = code[pc];
                    if ((next & 0xff) == TAKE_FAST) {
                        stack[next >>> 8] = value;
                        pc++;
                        continue;
                    }
                    stack[sp++] = value;
                }
            }
        } finally {
            if (f != null) {
                used += sums[f.pc] - sums[start];
            }
            slice.clock += (int) used;
            thread.instructions += used >>> 32;
        }
    }

    /** Puts down what was used; whether the thread is to stop at this safe point. */
    private static boolean isDue(ThreadState thread, Slice slice, long used, boolean isHidden) {
        long clock = slice.clock + (int) used;
        slice.clock = clock;
        long instructions = thread.instructions + (used >>> 32);
        thread.instructions = instructions;
        long until = slice.until();
        return clock >= until && (!isHidden || until == Long.MIN_VALUE) || instructions > thread.instructionLimit;
    }

    private static boolean alwaysStops(Slice slice) {
        return slice.safePoints == SafePoints.EVERY_ACCESS_AND_EVAL_BREAKER;
    }
}
