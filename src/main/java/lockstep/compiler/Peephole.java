package lockstep.compiler;

import static lockstep.compiler.Opcode.*;
import static lockstep.compiler.PseudoOp.*;

import java.util.ArrayList;
import java.util.List;
import lockstep.compiler.Constant.Singleton;

/** The optimisations within one basic block. */
final class Peephole {
    private final Block block;
    private final List<Instr> code;
    private final ConstantPool constants;

    Peephole(Block block, ConstantPool constants) {
        this.block = block;
        this.code = block.instrs;
        this.constants = constants;
    }

    void run() {
        Op op = NOP;
        int arg = 0;
        for (int i = 0; i < code.size(); i++) {
            Instr instr = code.get(i);
            boolean copyOfConstant = op == LOAD_CONST && instr.op == COPY && instr.arg == 1;
            if (!copyOfConstant) {
                op = instr.op;
                arg = instr.arg;
            }
            Op next = i + 1 < code.size() ? code.get(i + 1).op : CACHE;
            i = step(i, instr, op, arg, next);
        }
        for (int i = 0; i < code.size(); i++) {
            if (code.get(i).op == SWAP) {
                i = swaptimise(i);
                applyStaticSwaps(i);
            }
        }
    }

    /** One place; answers the index to go on behind. */
    private int step(int i, Instr instr, Op op, int arg, Op next) {
        if (op instanceof PseudoOp pseudo) {
            return switch (pseudo) {
                case JUMP, JUMP_NO_INTERRUPT -> {
                    Op at = firstOp(instr);
                    yield at == JUMP ? i - thread(instr, JUMP) : at == JUMP_NO_INTERRUPT ? i - thread(instr, op) : i;
                }
                default -> i;
            };
        }
        switch ((Opcode) op) {
            case LOAD_CONST -> {
                return loadConst(i, instr, arg, next);
            }
            case BUILD_TUPLE -> {
                if (next == UNPACK_SEQUENCE && code.get(i + 1).arg == arg && arg >= 1 && arg <= 3) {
                    instr.makeNop();
                    if (arg == 1) {
                        code.get(i + 1).makeNop();
                    } else {
                        code.get(i + 1).op = SWAP;
                    }
                } else {
                    foldTuple(i, arg);
                }
            }
            case POP_JUMP_IF_FALSE, POP_JUMP_IF_TRUE, POP_JUMP_IF_NONE, POP_JUMP_IF_NOT_NONE -> {
                if (firstOp(instr) == JUMP) {
                    return i - thread(instr, op);
                }
            }
            case COMPARE_OP -> {
                if (next == TO_BOOL) {
                    instr.makeNop();
                    code.get(i + 1).set(COMPARE_OP, arg | 16);
                }
            }
            case CONTAINS_OP, IS_OP -> {
                if (next == TO_BOOL) {
                    instr.makeNop();
                    code.get(i + 1).set(op, arg);
                }
            }
            case TO_BOOL -> {
                if (next == TO_BOOL) {
                    instr.makeNop();
                }
            }
            case UNARY_NOT -> {
                if (next == TO_BOOL) {
                    instr.makeNop();
                    code.get(i + 1).set(UNARY_NOT, 0);
                } else if (next == UNARY_NOT) {
                    instr.makeNop();
                    code.get(i + 1).makeNop();
                }
            }
            case STORE_FAST -> {
                if (next == STORE_FAST
                        && code.get(i + 1).arg == arg
                        && code.get(i + 1).line() == instr.line()) {
                    instr.set(POP_TOP, 0);
                }
            }
            case SWAP -> {
                if (arg == 1) {
                    instr.makeNop();
                }
            }
            default -> {}
        }
        return i;
    }

    private static Op firstOp(Instr jump) {
        return jump.target.instrs.isEmpty() ? NOP : jump.target.instrs.get(0).op;
    }

    /** Jumps straight to where the target jumps; answers 1 when it did, so that the new jump is looked at too. */
    private int thread(Instr jump, Op op) {
        Instr target = jump.target.instrs.get(0);
        if (jump.target == target.target) {
            return 0;
        }
        jump.makeNop();
        block.addJump(op, target.target, target.span);
        return 1;
    }

    private int loadConst(int i, Instr instr, int arg, Op next) {
        Constant constant = constants.get(arg);
        if (next == POP_JUMP_IF_FALSE || next == POP_JUMP_IF_TRUE) {
            Instr jump = code.get(i + 1);
            boolean taken = Constants.isTrue(constant) == (next == POP_JUMP_IF_TRUE);
            instr.makeNop();
            if (taken) {
                jump.op = JUMP;
            } else {
                jump.makeNop();
            }
        } else if (next == IS_OP && constant == Singleton.NONE && i + 2 < code.size()) {
            Instr is = code.get(i + 1);
            Instr jump = code.get(i + 2);
            if (jump.op == TO_BOOL) {
                jump.makeNop();
                if (i + 3 >= code.size()) {
                    return i;
                }
                jump = code.get(i + 3);
            }
            boolean invert = is.arg != 0;
            if (jump.op == POP_JUMP_IF_FALSE) {
                invert = !invert;
            } else if (jump.op != POP_JUMP_IF_TRUE) {
                return i;
            }
            instr.makeNop();
            is.makeNop();
            jump.op = invert ? POP_JUMP_IF_NOT_NONE : POP_JUMP_IF_NONE;
        } else if (next == TO_BOOL) {
            int index = indexOf(Constants.isTrue(constant) ? Singleton.TRUE : Singleton.FALSE);
            instr.makeNop();
            code.get(i + 1).set(LOAD_CONST, index);
        } else if (next == RETURN_VALUE) {
            instr.makeNop();
            code.get(i + 1).set(RETURN_CONST, arg);
            return i + 1;
        }
        return i;
    }

    private int indexOf(Constant constant) {
        return constants.indexOf(constant);
    }

    private void foldTuple(int i, int size) {
        if (i < size) {
            return;
        }
        List<Constant> items = new ArrayList<>();
        for (int k = i - size; k < i; k++) {
            if (code.get(k).op != LOAD_CONST) {
                return;
            }
            items.add(constants.get(code.get(k).arg));
        }
        int index = indexOf(new Constant.Tuple(List.copyOf(items)));
        for (int k = i - size; k < i; k++) {
            code.get(k).makeNop();
        }
        code.get(i).set(LOAD_CONST, index);
    }

    // ---- SWAP ----

    /** Replaces a run of SWAPs and NOPs by the shortest one of the same effect; answers its last index. */
    private int swaptimise(int start) {
        int depth = code.get(start).arg;
        int length = 1;
        boolean more = false;
        while (start + length < code.size()) {
            Instr instr = code.get(start + length);
            if (instr.op == SWAP) {
                depth = Math.max(depth, instr.arg);
                more = true;
            } else if (instr.op != NOP) {
                break;
            }
            length++;
        }
        if (!more) {
            return start;
        }
        int[] stack = new int[depth];
        for (int k = 0; k < depth; k++) {
            stack[k] = k;
        }
        for (int k = 0; k < length; k++) {
            Instr instr = code.get(start + k);
            if (instr.op == SWAP) {
                int top = stack[0];
                stack[0] = stack[instr.arg - 1];
                stack[instr.arg - 1] = top;
            }
        }
        // Each cycle of the permutation is unwound from position 0, written backwards from the end of the run.
        int current = length - 1;
        for (int k = 0; k < depth; k++) {
            if (stack[k] < 0 || stack[k] == k) {
                continue;
            }
            int j = k;
            while (true) {
                if (j != 0) {
                    code.get(start + current--).set(SWAP, j + 1);
                }
                if (stack[j] < 0) {
                    break;
                }
                int nextJ = stack[j];
                stack[j] = -1;
                j = nextJ;
            }
        }
        while (current >= 0) {
            code.get(start + current--).makeNop();
        }
        return start + length - 1;
    }

    /** Swaps the instructions that store instead of what they store. */
    private void applyStaticSwaps(int i) {
        for (; i >= 0; i--) {
            Instr swap = code.get(i);
            if (swap.op != SWAP) {
                if (swap.op == NOP || isSwappable(swap)) {
                    continue;
                }
                return;
            }
            int j = nextSwappable(i, -1);
            if (j < 0) {
                return;
            }
            int k = j;
            int line = code.get(j).line();
            for (int count = swap.arg - 1; count > 0; count--) {
                k = nextSwappable(k, line);
                if (k < 0) {
                    return;
                }
            }
            int storeJ = storedTo(code.get(j));
            int storeK = storedTo(code.get(k));
            if (storeJ >= 0 || storeK >= 0) {
                if (storeJ == storeK) {
                    return;
                }
                for (int between = j + 1; between < k; between++) {
                    int stored = storedTo(code.get(between));
                    if (stored >= 0 && (stored == storeJ || stored == storeK)) {
                        return;
                    }
                }
            }
            swap.makeNop();
            Instr temp = code.get(j);
            code.set(j, code.get(k));
            code.set(k, temp);
        }
    }

    private int nextSwappable(int i, int line) {
        while (++i < code.size()) {
            Instr instr = code.get(i);
            if (line >= 0 && instr.line() != line) {
                return -1;
            }
            if (instr.op == NOP) {
                continue;
            }
            return isSwappable(instr) ? i : -1;
        }
        return -1;
    }

    private static boolean isSwappable(Instr instr) {
        return instr.op == STORE_FAST || instr.op == STORE_FAST_MAYBE_NULL || instr.op == POP_TOP;
    }

    private static int storedTo(Instr instr) {
        return instr.op == STORE_FAST || instr.op == STORE_FAST_MAYBE_NULL ? instr.arg : -1;
    }
}
