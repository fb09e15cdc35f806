package lockstep.library.regex;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Matching by back-tracking. What to try next and what to undo lies in one array of triples, so that no pattern can use
 * up Java's stack; every few thousand steps are reported to the meter, which may end it all.
 */
public final class Search {
    /** What a search costs. */
    public interface Meter {
        /** @throws RuntimeException when the budget is used up */
        void steps(long count);

        /** @throws RuntimeException when there is not so much memory */
        void memory(long bytes);
    }

    private static final int REPORT_EVERY = 4096;
    private static final int ROW = 3;

    // kinds of rows: the low two bits of their first number; the rest is a place in the code or a register
    private static final int CHOICE = 0;
    private static final int UNDO = 1;
    /** One character less: place, position, least position. */
    private static final int FEWER = 2;
    /** One character more: place of the REPEAT_ONE_LAZY, position, how many so far. */
    private static final int MORE = 3;

    private final Regex regex;
    private final Subject subject;
    private final int end;
    private final Meter meter;
    private final int[] code;
    private final int[] registers;
    private int[] stack = new int[ROW * 16];
    private int top;
    private int steps;

    /** @param end where the subject ends for this search */
    public Search(Regex regex, Subject subject, int end, Meter meter) {
        this.regex = regex;
        this.subject = subject;
        this.end = end;
        this.meter = meter;
        this.code = regex.code();
        this.registers = new int[regex.registers()];
    }

    /** Where the last match ended. */
    private int matchEnd;

    /**
     * Tries at one position.
     *
     * @param whole must reach the end
     * @param notEmpty must not be empty
     * @return start and end of the match and of each group (-1 for none), then the number of the group closed last (-1
     *     for none); null for no match
     */
    public int @Nullable [] matchAt(int start, boolean whole, boolean notEmpty) {
        Arrays.fill(registers, -1);
        top = 0;
        boolean found = run(start, whole, notEmpty);
        meter.steps(steps + 1);
        steps = 0;
        return found ? result(start) : null;
    }

    /** Tries at this position and those behind it. */
    public int @Nullable [] find(int start, boolean notEmpty) {
        int at = start;
        int[] found = null;
        int tried = 0;
        while (found == null) {
            at = candidate(at);
            if (at < 0) {
                break;
            }
            tried++;
            Arrays.fill(registers, -1);
            top = 0;
            if (run(at, false, notEmpty && at == start)) {
                found = result(at);
            }
            at++;
        }
        meter.steps(steps + tried + ((at < 0 ? end : at) - start) / 16 + 1);
        steps = 0;
        return found;
    }

    /** The next position where a match may begin; -1 when there is none. */
    private int candidate(int from) {
        if (from > end) {
            return -1;
        }
        if (regex.prefix() != null && subject.wide == null) {
            int at = subject.text.indexOf(regex.prefix(), from);
            return at < 0 || at + regex.prefix().length() > end ? -1 : at;
        }
        CharSet first = regex.first();
        if (first == null) {
            return from;
        }
        int at = from;
        while (at < end && !first.has(subject.at(at))) {
            at++;
        }
        return at < end ? at : -1;
    }

    private int[] result(int start) {
        int groups = regex.groups();
        int[] marks = new int[2 * groups + 3];
        marks[0] = start;
        marks[1] = matchEnd;
        for (int i = 0; i < 2 * groups; i += 2) {
            boolean closed = registers[i] >= 0 && registers[i + 1] >= 0;
            marks[i + 2] = closed ? registers[i] : -1;
            marks[i + 3] = closed ? registers[i + 1] : -1;
        }
        marks[2 * groups + 2] = registers[regex.lastGroup()];
        return marks;
    }

    // ---- the stack ----

    private void push(int kind, int place, int a, int b) {
        if (top + ROW > stack.length) {
            meter.memory(4L * stack.length);
            stack = Arrays.copyOf(stack, 2 * stack.length);
        }
        stack[top] = place << 2 | kind;
        stack[top + 1] = a;
        stack[top + 2] = b;
        top += ROW;
    }

    private void set(int register, int value) {
        push(UNDO, register, registers[register], 0);
        registers[register] = value;
    }

    /** Forgets what could be tried since the stack had a height, but not what is to be undone. */
    private void commit(int height) {
        int to = height;
        for (int i = height; i < top; i += ROW) {
            if ((stack[i] & 3) == UNDO) {
                stack[to] = stack[i];
                stack[to + 1] = stack[i + 1];
                to += ROW;
            }
        }
        top = to;
    }

    private void undoTo(int height) {
        while (top > height) {
            top -= ROW;
            if ((stack[top] & 3) == UNDO) {
                registers[stack[top] >> 2] = stack[top + 1];
            }
        }
    }

    // ---- characters ----

    private boolean test(int op, int operand, int c) {
        return switch (op) {
            case Op.CHAR -> c == operand;
            case Op.CHAR_IGNORE -> CaseFold.canonical(c, false) == operand;
            case Op.CHAR_IGNORE_ASCII -> CaseFold.canonical(c, true) == operand;
            case Op.NOT_NEWLINE -> c != '\n';
            case Op.ANY -> true;
            default -> regex.sets()[operand].has(c);
        };
    }

    /** How many characters from a position on pass a test, at most so many. */
    private int count(int op, int operand, int from, int most) {
        int limit = most < end - from ? from + most : end;
        int at = from;
        if (op == Op.ANY) {
            at = limit;
        } else if (op == Op.NOT_NEWLINE && subject.wide == null) {
            int line = subject.text.indexOf('\n', from);
            at = line < 0 || line > limit ? limit : line;
        } else {
            while (at < limit && test(op, operand, subject.at(at))) {
                at++;
            }
        }
        steps += (at - from) / 4;
        return at - from;
    }

    private boolean isWordAt(int position, boolean ascii) {
        return position >= 0 && position < end && Category.isWord(subject.at(position), ascii);
    }

    private boolean isAt(int place, int position) {
        return switch (place) {
            case Op.AT_BEGINNING -> position == 0;
            case Op.AT_LINE -> position == 0 || subject.at(position - 1) == '\n';
            case Op.AT_END -> position == end || position + 1 == end && subject.at(position) == '\n';
            case Op.AT_LINE_END -> position == end || subject.at(position) == '\n';
            case Op.AT_END_OF_TEXT -> position == end;
            case Op.AT_BOUNDARY -> isWordAt(position - 1, false) != isWordAt(position, false);
            case Op.AT_NOT_BOUNDARY -> end > 0 && isWordAt(position - 1, false) == isWordAt(position, false);
            case Op.AT_BOUNDARY_ASCII -> isWordAt(position - 1, true) != isWordAt(position, true);
            default -> end > 0 && isWordAt(position - 1, true) == isWordAt(position, true);
        };
    }

    /** Where a group's text ends if it stands here again, -1 when it does not. */
    private int again(int register, int mode, int position) {
        int from = registers[register];
        int to = registers[register + 1];
        if (from < 0 || to < from || to - from > end - position) {
            return -1;
        }
        for (int i = from; i < to; i++, position++) {
            int a = subject.at(i);
            int b = subject.at(position);
            if (a != b && (mode == 0 || CaseFold.canonical(a, mode == 1) != CaseFold.canonical(b, mode == 1))) {
                return -1;
            }
        }
        steps += (to - from) / 4;
        return position;
    }

    // ---- the loop ----

    private boolean run(int start, boolean whole, boolean notEmpty) {
        int pc = 0;
        int position = start;
        while (true) {
            if (++steps >= REPORT_EVERY) {
                meter.steps(steps);
                steps = 0;
            }
            boolean failed = false;
            switch (code[pc]) {
                case Op.MATCH -> {
                    if ((!whole || position == end) && !(notEmpty && position == start)) {
                        matchEnd = position;
                        return true;
                    }
                    failed = true;
                }
                case Op.FAIL -> failed = true;
                case Op.CHAR -> {
                    if (position < end && subject.at(position) == code[pc + 1]) {
                        position++;
                        pc += 2;
                    } else {
                        failed = true;
                    }
                }
                case Op.CHAR_IGNORE, Op.CHAR_IGNORE_ASCII, Op.NOT_NEWLINE, Op.ANY, Op.SET -> {
                    if (position < end && test(code[pc], code[pc + 1], subject.at(position))) {
                        position++;
                        pc += 2;
                    } else {
                        failed = true;
                    }
                }
                case Op.AT -> {
                    failed = !isAt(code[pc + 1], position);
                    pc += 2;
                }
                case Op.JUMP -> pc = code[pc + 1];
                case Op.SPLIT -> {
                    push(CHOICE, code[pc + 1], position, 0);
                    pc += 2;
                }
                case Op.MARK -> {
                    set(code[pc + 1], position);
                    pc += 2;
                }
                case Op.MARK_END -> {
                    set(code[pc + 1], position);
                    set(regex.lastGroup(), code[pc + 1] / 2 + 1);
                    pc += 2;
                }
                case Op.BACK_REFERENCE -> {
                    position = again(code[pc + 1], code[pc + 2], position);
                    failed = position < 0;
                    pc += 3;
                }
                case Op.IF_GROUP -> {
                    boolean matched = registers[code[pc + 1]] >= 0 && registers[code[pc + 1] + 1] >= 0;
                    pc = matched ? pc + 3 : code[pc + 2];
                }
                case Op.REPEAT_ONE -> {
                    int least = code[pc + 1];
                    int found = count(code[pc + 3], code[pc + 4], position, code[pc + 2]);
                    if (found < least) {
                        failed = true;
                    } else {
                        if (found > least) {
                            push(FEWER, pc + 5, position + found, position + least);
                        }
                        position += found;
                        pc += 5;
                    }
                }
                case Op.REPEAT_ONE_LAZY -> {
                    int least = code[pc + 1];
                    int found = least == 0 ? 0 : count(code[pc + 3], code[pc + 4], position, least);
                    if (found < least) {
                        failed = true;
                    } else {
                        position += found;
                        if (found < code[pc + 2]) {
                            push(MORE, pc, position, found);
                        }
                        pc += 5;
                    }
                }
                case Op.LOOP -> {
                    set(code[pc + 1], -1);
                    set(code[pc + 2], -1);
                    pc = code[pc + 3];
                }
                case Op.UNTIL -> {
                    int rounds = registers[code[pc + 3]] + 1;
                    if (rounds < code[pc + 1]) {
                        set(code[pc + 3], rounds);
                        pc = code[pc + 5];
                    } else if (rounds < code[pc + 2] && position != registers[code[pc + 4]]) {
                        push(CHOICE, pc + 6, position, 0);
                        set(code[pc + 3], rounds);
                        set(code[pc + 4], position);
                        pc = code[pc + 5];
                    } else {
                        pc += 6;
                    }
                }
                case Op.UNTIL_LAZY -> {
                    int rounds = registers[code[pc + 3]] + 1;
                    if (rounds < code[pc + 1]) {
                        set(code[pc + 3], rounds);
                        pc = code[pc + 5];
                    } else {
                        push(CHOICE, pc + 8, position, 0);
                        pc += 6;
                    }
                }
                case Op.ONCE_MORE -> {
                    int rounds = registers[code[pc + 2]] + 1;
                    if (rounds < code[pc + 1] && position != registers[code[pc + 3]]) {
                        set(code[pc + 2], rounds);
                        set(code[pc + 3], position);
                        pc = code[pc + 4];
                    } else {
                        failed = true;
                    }
                }
                case Op.ATOMIC -> {
                    set(code[pc + 1], 0);
                    registers[code[pc + 1]] = top;
                    pc += 2;
                }
                case Op.ATOMIC_END -> {
                    commit(registers[code[pc + 1]]);
                    pc += 2;
                }
                case Op.LOOK -> {
                    set(code[pc + 2], position);
                    set(code[pc + 1], 0);
                    registers[code[pc + 1]] = top;
                    pc += 3;
                }
                case Op.LOOK_END -> {
                    commit(registers[code[pc + 1]]);
                    position = registers[code[pc + 2]];
                    pc += 3;
                }
                case Op.LOOK_NOT -> {
                    set(code[pc + 1], 0);
                    registers[code[pc + 1]] = top;
                    push(CHOICE, code[pc + 2], position, 0);
                    pc += 3;
                }
                case Op.LOOK_NOT_END -> {
                    undoTo(registers[code[pc + 1]]);
                    failed = true;
                }
                case Op.BACK -> {
                    position -= code[pc + 1];
                    failed = position < 0;
                    pc += 2;
                }
                default -> throw new IllegalStateException("instruction " + code[pc]);
            }
            if (failed) {
                position = backtrack();
                if (position < 0) {
                    return false;
                }
                pc = resumeAt;
            }
        }
    }

    /** Where {@link #run} goes on after {@link #backtrack}. */
    private int resumeAt;

    /** The position to go on from, -1 when nothing is left to try. */
    private int backtrack() {
        while (top > 0) {
            top -= ROW;
            int place = stack[top] >> 2;
            int a = stack[top + 1];
            int b = stack[top + 2];
            switch (stack[top] & 3) {
                case UNDO -> registers[place] = a;
                case CHOICE -> {
                    resumeAt = place;
                    return a;
                }
                case FEWER -> {
                    int position = fewer(place, a - 1, b);
                    if (position >= b) {
                        if (position > b) {
                            push(FEWER, place, position, b);
                        }
                        resumeAt = place;
                        return position;
                    }
                }
                default -> {
                    if (a < end && test(code[place + 3], code[place + 4], subject.at(a))) {
                        if (b + 1 < code[place + 2]) {
                            push(MORE, place, a + 1, b + 1);
                        }
                        resumeAt = place + 5;
                        return a + 1;
                    }
                }
            }
        }
        return -1;
    }

    /** The last position not behind {@code from} where what follows can begin; below {@code least} for none. */
    private int fewer(int place, int from, int least) {
        if (code[place] != Op.CHAR) {
            return from;
        }
        int wanted = code[place + 1];
        int at = from;
        while (at >= least && (at >= end || subject.at(at) != wanted)) {
            at--;
        }
        steps += (from - at) / 4;
        return at;
    }
}
