package lockstep.compiler;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.ToLongFunction;

/** Shows code as {@code dis.dis} of CPython 3.13 does. */
public final class Disassembler {
    private static final String NO_LINE = "  --";
    private static final String[] INTRINSICS_1 = {
        "INTRINSIC_1_INVALID",
        "INTRINSIC_PRINT",
        "INTRINSIC_IMPORT_STAR",
        "INTRINSIC_STOPITERATION_ERROR",
        "INTRINSIC_ASYNC_GEN_WRAP",
        "INTRINSIC_UNARY_POSITIVE",
        "INTRINSIC_LIST_TO_TUPLE",
        "INTRINSIC_TYPEVAR",
        "INTRINSIC_PARAMSPEC",
        "INTRINSIC_TYPEVARTUPLE",
        "INTRINSIC_SUBSCRIPT_GENERIC",
        "INTRINSIC_TYPEALIAS"
    };
    private static final String[] INTRINSICS_2 = {
        "INTRINSIC_2_INVALID",
        "INTRINSIC_PREP_RERAISE_STAR",
        "INTRINSIC_TYPEVAR_WITH_BOUND",
        "INTRINSIC_TYPEVAR_WITH_CONSTRAINTS",
        "INTRINSIC_SET_FUNCTION_TYPE_PARAMS",
        "INTRINSIC_SET_TYPEPARAM_DEFAULT"
    };
    private static final String[] COMPARISONS = {"<", "<=", "==", "!=", ">", ">="};
    private static final String[] CONVERSIONS = {"", "str", "repr", "ascii"};
    private static final String[] FUNCTION_ATTRIBUTES = {"defaults", "kwdefaults", "annotations", "closure"};

    /**
     * One row of the listing, as {@code dis.get_instructions} has it.
     *
     * @param index in {@link Code#instructions}; -1 for an EXTENDED_ARG
     * @param offset in bytes, as CPython would have it
     * @param argument as CPython encodes it; -1 where there is none
     * @param label 0 where nothing leads here
     */
    public record Row(
            int index,
            int offset,
            String name,
            int argument,
            String argumentText,
            boolean startsLine,
            int line,
            int label) {}

    private final Code code;
    private final ToLongFunction<Code> addresses;
    private final Encoding encoding;
    private final List<Integer> labels;

    private Disassembler(Code code, ToLongFunction<Code> addresses) {
        this.code = code;
        this.addresses = addresses;
        this.encoding = new Encoding(code);
        TreeSet<Integer> targets = new TreeSet<>();
        for (int i = 0; i < code.instructions.length; i++) {
            if (encoding.opcode(i).operand == Opcode.Operand.JUMP) {
                targets.add(Opcode.argument(code.instructions[i]));
            }
        }
        for (Code.Handler handler : code.handlers) {
            targets.add(handler.start());
            targets.add(handler.end());
            targets.add(handler.target());
        }
        this.labels = new ArrayList<>(targets);
    }

    /**
     * The listing of a code and, {@code nested}, of those among its constants; ends with a line break.
     *
     * @param addresses what to show behind "at" for a code object, which in CPython is where it lies in memory
     */
    public static String disassemble(Code code, ToLongFunction<Code> addresses, boolean nested) {
        StringBuilder out = new StringBuilder();
        new Disassembler(code, addresses).print(out);
        if (nested) {
            for (Constant constant : code.constants) {
                if (constant instanceof Constant.CodeConstant inner) {
                    out.append("\nDisassembly of ").append(describe(inner.code(), addresses)).append(":\n");
                    out.append(disassemble(inner.code(), addresses, true));
                }
            }
        }
        return out.toString();
    }

    /** The rows of one code, without those of the codes inside it. */
    public static List<Row> rows(Code code, ToLongFunction<Code> addresses) {
        return new Disassembler(code, addresses).rows();
    }

    /** A code object's {@code repr}. */
    public static String describe(Code code, ToLongFunction<Code> addresses) {
        return "<code object " + code.name + " at 0x" + Long.toHexString(addresses.applyAsLong(code)) + ", file \""
                + code.fileName + "\", line " + code.firstLine + ">";
    }

    private int label(int index) {
        return labels.indexOf(index) + 1;
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        int lastLine = Integer.MIN_VALUE;
        for (int i = 0; i < code.instructions.length; i++) {
            int line = code.positions()[4 * i];
            boolean starts = line != lastLine;
            lastLine = line;
            int label = label(i);
            int unit = encoding.start[i];
            int arg = encoding.argument[i];
            for (int k = encoding.prefixes(i); k > 0; k--) {
                rows.add(new Row(-1, 2 * unit++, "EXTENDED_ARG", arg >>> 8 * k, "", starts, line, label));
                starts = false;
                label = 0;
            }
            Opcode opcode = encoding.opcode(i);
            boolean none = opcode.operand == Opcode.Operand.NONE;
            rows.add(new Row(
                    i, 2 * unit, opcode.name(), none ? -1 : arg, none ? "" : text(i), starts, line, label));
        }
        return rows;
    }

    // ---- arguments ----

    private String text(int index) {
        int arg = Opcode.argument(code.instructions[index]);
        return switch (encoding.opcode(index).operand) {
            case NONE, COUNT -> "";
            case NAME -> code.names.get(arg);
            case GLOBAL -> code.names.get(arg >> 1) + ((arg & 1) != 0 ? " + NULL" : "");
            case ATTRIBUTE -> code.names.get(arg >> 1) + ((arg & 1) != 0 ? " + NULL|self" : "");
            case SUPER_ATTRIBUTE -> code.names.get(arg >> 2) + ((arg & 1) != 0 ? " + NULL|self" : "");
            case CONSTANT -> code.constants.get(arg) instanceof Constant.CodeConstant c
                    ? describe(c.code(), addresses)
                    : ConstantText.of(code.constants.get(arg));
            case LOCAL -> code.localNames.get(arg);
            case LOCAL_PAIR -> code.localNames.get(arg >> 4) + ", " + code.localNames.get(arg & 15);
            case JUMP -> "to L" + label(arg);
            case BINARY_OPERATOR -> operator(arg);
            case COMPARE -> {
                String comparison = COMPARISONS[arg >> 5];
                yield (arg & 16) != 0 ? "bool(" + comparison + ")" : comparison;
            }
            case CONVERSION -> CONVERSIONS[arg];
            case INTRINSIC_1 -> INTRINSICS_1[arg];
            case INTRINSIC_2 -> INTRINSICS_2[arg];
            case FUNCTION_ATTRIBUTE -> {
                List<String> names = new ArrayList<>();
                for (int bit = 0; bit < FUNCTION_ATTRIBUTES.length; bit++) {
                    if ((arg & 1 << bit) != 0) {
                        names.add(FUNCTION_ATTRIBUTES[bit]);
                    }
                }
                yield String.join(", ", names);
            }
        };
    }

    private static String operator(int arg) {
        var operators = lockstep.syntax.Tree.BinaryOperator.values();
        return operators[arg % operators.length].symbol + (arg >= operators.length ? "=" : "");
    }

    // ---- the listing ----

    private void print(StringBuilder out) {
        List<Row> rows = rows();
        int lineWidth = lineWidth(rows);
        int labelWidth = 4 + Integer.toString(labels.size()).length();
        for (Row row : rows) {
            print(out, row, lineWidth, labelWidth);
        }
        if (!code.handlers.isEmpty()) {
            out.append("ExceptionTable:\n");
            for (Code.Handler handler : code.handlers) {
                out.append("  L").append(label(handler.start()));
                out.append(" to L").append(label(handler.end()));
                out.append(" -> L").append(label(handler.target()));
                out.append(" [").append(handler.depth()).append(']');
                out.append(handler.pushLastInstruction() ? " lasti\n" : "\n");
            }
        }
    }

    private static int lineWidth(List<Row> rows) {
        int highest = -1;
        boolean without = false;
        for (Row row : rows) {
            highest = row.line() > 0 ? Math.max(highest, row.line()) : highest;
            without |= row.line() < 0;
        }
        if (highest < 0) {
            return 0;
        }
        int width = Math.max(3, Integer.toString(highest).length());
        return without ? Math.max(width, NO_LINE.length()) : width;
    }

    private static void print(StringBuilder out, Row row, int lineWidth, int labelWidth) {
        if (lineWidth > 0 && row.startsLine() && row.offset() > 0) {
            out.append('\n');
        }
        StringBuilder line = new StringBuilder();
        if (lineWidth > 0) {
            String number = !row.startsLine() ? "" : row.line() < 0 ? NO_LINE : Integer.toString(row.line());
            line.append(right(number, lineWidth)).append(' ');
        }
        line.append(right(row.label() > 0 ? "L" + row.label() + ":" : "", labelWidth)).append("     ");
        line.append(row.name()).append(" ".repeat(Math.max(0, 20 - row.name().length())));
        if (row.argument() >= 0) {
            int excess = Math.max(0, row.name().length() - 20);
            line.append(' ').append(right(Integer.toString(row.argument()), 5 - excess));
            if (!row.argumentText().isEmpty()) {
                line.append(" (").append(row.argumentText()).append(')');
            }
        }
        out.append(line.toString().stripTrailing()).append('\n');
    }

    private static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }
}
