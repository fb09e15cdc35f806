package lockstep.library.regex;

/** Instructions: a number, then operands. */
final class Op {
    /** The end; a match, unless more is asked of it. */
    static final int MATCH = 0;
    static final int FAIL = 1;

    // ---- one character: a test and its operand, also within REPEAT_ONE ----
    static final int CHAR = 2;
    static final int CHAR_IGNORE = 3;
    static final int CHAR_IGNORE_ASCII = 4;
    static final int NOT_NEWLINE = 5;
    static final int ANY = 6;
    static final int SET = 7;

    /** place */
    static final int AT = 8;
    /** where to */
    static final int JUMP = 9;
    /** where to when what follows fails */
    static final int SPLIT = 10;
    /** register */
    static final int MARK = 11;
    static final int MARK_END = 12;
    /** register of the group's start, how case counts */
    static final int BACK_REFERENCE = 13;
    /** register of the group's start, where to when it did not match */
    static final int IF_GROUP = 14;
    /** min, max, test, operand */
    static final int REPEAT_ONE = 15;
    static final int REPEAT_ONE_LAZY = 16;
    /** count's register, register of where the last round began, where to */
    static final int LOOP = 17;
    /** min, max, count, last, body */
    static final int UNTIL = 18;
    static final int UNTIL_LAZY = 19;
    /** max, count, last, body */
    static final int ONCE_MORE = 20;
    /** register */
    static final int ATOMIC = 21;
    static final int ATOMIC_END = 22;
    /** register of the stack's height, register of the position */
    static final int LOOK = 23;
    static final int LOOK_END = 24;
    /** register of the stack's height, where to when the body fails */
    static final int LOOK_NOT = 25;
    /** register of the stack's height */
    static final int LOOK_NOT_END = 26;
    /** how many characters */
    static final int BACK = 27;

    // ---- places ----
    static final int AT_BEGINNING = 0;
    static final int AT_LINE = 1;
    static final int AT_END = 2;
    static final int AT_LINE_END = 3;
    static final int AT_END_OF_TEXT = 4;
    static final int AT_BOUNDARY = 5;
    static final int AT_NOT_BOUNDARY = 6;
    static final int AT_BOUNDARY_ASCII = 7;
    static final int AT_NOT_BOUNDARY_ASCII = 8;

    private Op() {}
}
