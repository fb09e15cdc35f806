package lockstep.compiler;

import static lockstep.compiler.Instr.NO_LOCATION;
import static lockstep.compiler.Opcode.*;
import static lockstep.compiler.PseudoOp.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import lockstep.syntax.Span;

/** From a finished unit to its code: optimises the flow graph, lays out slots, resolves jumps and handlers. */
final class Assembler {
    private final Unit unit;
    private final String fileName;
    private final Code.Origin origin;
    private final int flags;
    private final FlowGraph graph;

    Assembler(Unit unit, String fileName, Code.Origin origin, int baseFlags) {
        this.unit = unit;
        this.fileName = fileName;
        this.origin = origin;
        this.flags = flagsOf(unit) | baseFlags;
        this.graph = FlowGraph.of(unit.items, unit.constants);
    }

    private static int flagsOf(Unit unit) {
        Scope scope = unit.scope;
        int flags = 0;
        if (scope.isFunctionLike()) {
            flags |= Code.NEWLOCALS | Code.OPTIMIZED;
            if (scope.nested) {
                flags |= Code.NESTED;
            }
            if (scope.generator) {
                flags |= scope.coroutine ? Code.ASYNC_GENERATOR : Code.GENERATOR;
            } else if (scope.coroutine) {
                flags |= Code.COROUTINE;
            }
            if (scope.varArgs) {
                flags |= Code.VARARGS;
            }
            if (scope.varKeywords) {
                flags |= Code.VARKEYWORDS;
            }
        } else if (scope.coroutine) {
            flags |= Code.COROUTINE;
        }
        return flags;
    }

    Code assemble() {
        int parameters = unit.scope.parameters.size();
        graph.optimise(unit.localNames.size(), parameters);
        int depth = new StackDepth(graph.entry).run();
        int[] slots = cellSlots();
        insertPrefix(slots);
        moveDerefs(slots);
        graph.convertPseudoOps();
        graph.normaliseJumps();
        return write(Math.max(depth, 1));
    }

    // ---- slots ----

    /** The slot of each cell and free variable; a cell that is also a local (a parameter) shares its slot. */
    private int[] cellSlots() {
        int locals = unit.localNames.size();
        int[] slots = new int[unit.cells.size() + unit.frees.size()];
        int next = locals;
        int i = 0;
        for (String cell : unit.cells.keySet()) {
            Integer local = unit.localNames.get(cell);
            slots[i++] = local != null ? local : next++;
        }
        for (int k = 0; k < unit.frees.size(); k++) {
            slots[i++] = next++;
        }
        return slots;
    }

    private void insertPrefix(int[] slots) {
        List<Instr> prefix = new ArrayList<>();
        if (!unit.frees.isEmpty()) {
            prefix.add(new Instr(COPY_FREE_VARS, unit.frees.size(), NO_LOCATION));
        }
        Integer[] order = new Integer[unit.cells.size()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Integer.compare(slots[a], slots[b]));
        for (Integer cell : order) {
            prefix.add(new Instr(MAKE_CELL, cell, NO_LOCATION));
        }
        if ((flags & (Code.GENERATOR | Code.COROUTINE | Code.ASYNC_GENERATOR)) != 0) {
            Span span = new Span(unit.firstLine, -1, unit.firstLine, -1);
            prefix.add(new Instr(RETURN_GENERATOR, 0, span));
            prefix.add(new Instr(POP_TOP, 0, span));
        }
        graph.entry.instrs.addAll(0, prefix);
    }

    private void moveDerefs(int[] slots) {
        for (Block b = graph.entry; b != null; b = b.next) {
            for (Instr instr : b.instrs) {
                if (instr.op == MAKE_CELL
                        || instr.op == LOAD_CLOSURE
                        || instr.op == LOAD_DEREF
                        || instr.op == STORE_DEREF
                        || instr.op == DELETE_DEREF
                        || instr.op == LOAD_FROM_DICT_OR_DEREF) {
                    instr.arg = slots[instr.arg];
                }
            }
        }
    }

    // ---- writing ----

    private Code write(int stackSize) {
        List<Instr> all = new ArrayList<>();
        for (Block b = graph.entry; b != null; b = b.next) {
            b.offset = all.size();
            all.addAll(b.instrs);
        }
        int[] instructions = new int[all.size()];
        int[] positions = new int[4 * all.size()];
        for (int i = 0; i < all.size(); i++) {
            Instr instr = all.get(i);
            int arg = instr.target != null ? instr.target.offset : instr.arg;
            instructions[i] = real(instr, arg, i).ordinal() | arg << 8;
            positions[4 * i] = instr.span.line();
            positions[4 * i + 1] = instr.span.endLine();
            positions[4 * i + 2] = instr.span.column();
            positions[4 * i + 3] = instr.span.endColumn();
        }
        List<String> names = new ArrayList<>(unit.localNames.keySet());
        int localCount = names.size();
        for (String cell : unit.cells.keySet()) {
            if (!unit.localNames.containsKey(cell)) {
                names.add(cell);
            }
        }
        names.addAll(unit.frees.keySet());
        byte[] kinds = new byte[names.size()];
        for (int i = 0; i < kinds.length; i++) {
            String name = names.get(i);
            if (i >= names.size() - unit.frees.size()) {
                kinds[i] = Code.FREE;
                continue;
            }
            if (i < localCount) {
                kinds[i] |= Code.LOCAL;
            }
            if (unit.cells.containsKey(name)) {
                kinds[i] |= Code.CELL;
            }
            if (unit.everHidden.contains(name)) {
                kinds[i] |= Code.HIDDEN_LOCAL;
            }
        }
        return new Code(
                unit.name,
                unit.qualifiedName,
                fileName,
                origin,
                unit.firstLine,
                flags,
                unit.argCount,
                unit.positionalOnlyCount,
                unit.keywordOnlyCount,
                stackSize,
                instructions,
                Positions.of(positions),
                unit.constants.all(),
                new ArrayList<>(unit.names.keySet()),
                names,
                kinds,
                localCount,
                unit.frees.size(),
                handlers(all),
                unit.hasDoc);
    }

    private static Opcode real(Instr instr, int target, int at) {
        if (instr.op instanceof Opcode opcode) {
            return opcode;
        }
        boolean forward = target > at;
        return instr.op == JUMP
                ? forward ? JUMP_FORWARD : JUMP_BACKWARD
                : forward ? JUMP_FORWARD : JUMP_BACKWARD_NO_INTERRUPT;
    }

    private static List<Code.Handler> handlers(List<Instr> all) {
        List<Code.Handler> handlers = new ArrayList<>();
        Block current = null;
        int start = 0;
        for (int i = 0; i <= all.size(); i++) {
            Block except = i < all.size() ? all.get(i).except : null;
            if (except != current) {
                if (current != null) {
                    handlers.add(row(current, start, i));
                }
                current = except;
                start = i;
            }
        }
        return handlers;
    }

    private static Code.Handler row(Block handler, int start, int end) {
        int depth = handler.startDepth - 1 - (handler.preserveLastInstruction ? 1 : 0);
        return new Code.Handler(start, end, handler.offset, depth, handler.preserveLastInstruction);
    }
}
