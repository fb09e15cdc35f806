package lockstep.build;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the Java source of one generated table. */
final class TableWriter {
    /** HotSpot never compiles a method of more than 8000 bytes of bytecode; stay well under it. */
    private static final int MAX_SWITCH_BYTES = 6000;

    private final String packageName;
    private final String owner;
    private final String tableName;
    private final List<BuiltinMethod> methods;
    private final StringBuilder out = new StringBuilder();

    /** @param owner the Java class with the methods, as seen from within its package */
    TableWriter(String packageName, String owner, String tableName, List<BuiltinMethod> methods) {
        this.packageName = packageName;
        this.owner = owner;
        this.tableName = tableName;
        this.methods = methods;
    }

    String write() {
        line("// Generated from the @Builtin methods of " + owner + ". Do not edit.");
        line("package " + packageName + ";");
        line("");
        line("import lockstep.object.Builtin.Kind;");
        line("import lockstep.object.Context;");
        line("import lockstep.object.Effect;");
        line("import lockstep.object.NativeTable;");
        line("");
        line("/** The built-ins of {@link " + owner + "}. */");
        line("@SuppressWarnings({\"unchecked\", \"rawtypes\", \"deprecation\"})");
        line("public final class " + tableName + " extends NativeTable {");
        line("    public static final " + tableName + " INSTANCE = new " + tableName + "();");
        line("");
        line("    private " + tableName + "() {}");
        array("names", "String", method -> literal(method.signature().name()));
        array("signatures", "String", method -> literal(method.signatureText()));
        array("docs", "String", method -> literal(method.doc()));
        array("kinds", "Kind", method -> "Kind." + method.kind());
        array("effects", "Effect", method -> "Effect." + method.effect());
        calls();
        line("}");
        return out.toString();
    }

    private void array(String name, String type, Function<BuiltinMethod, String> element) {
        line("");
        line("    @Override");
        line("    public " + type + "[] " + name + "() {");
        line("        return new " + type + "[] {");
        methods.forEach(method -> line("            " + element.apply(method) + ","));
        line("        };");
        line("    }");
    }

    private void calls() {
        List<Integer> starts = chunkStarts();
        line("");
        line("    @Override");
        line("    public Object call(int index, Context context, Object[] args) {");
        if (starts.size() == 1) {
            cases(0, methods.size());
            line("    }");
            return;
        }
        for (int chunk = 1; chunk < starts.size(); chunk++) {
            line("        if (index < " + starts.get(chunk) + ") {");
            line("            return call" + (chunk - 1) + "(index, context, args);");
            line("        }");
        }
        line("        return call" + (starts.size() - 1) + "(index, context, args);");
        line("    }");
        for (int chunk = 0; chunk < starts.size(); chunk++) {
            int end = chunk + 1 < starts.size() ? starts.get(chunk + 1) : methods.size();
            line("");
            line("    private static Object call" + chunk + "(int index, Context context, Object[] args) {");
            cases(starts.get(chunk), end);
            line("    }");
        }
    }

    private List<Integer> chunkStarts() {
        var starts = new ArrayList<Integer>();
        starts.add(0);
        int size = 0;
        for (int i = 0; i < methods.size(); i++) {
            int next = methods.get(i).bytecodeSize();
            if (size + next > MAX_SWITCH_BYTES) {
                starts.add(i);
                size = 0;
            }
            size += next;
        }
        return starts;
    }

    private void cases(int start, int end) {
        line("        switch (index) {");
        for (int i = start; i < end; i++) {
            BuiltinMethod method = methods.get(i);
            String call = call(method);
            line("            case " + i + ":");
            if (method.isVoid()) {
                line("                " + call + ";");
                line("                return lockstep.object.None.NONE;");
            } else {
                line("                return " + call + ";");
            }
        }
        line("            default:");
        line("                throw new IndexOutOfBoundsException(index);");
        line("        }");
    }

    private String call(BuiltinMethod method) {
        var arguments = new ArrayList<String>();
        if (!method.contextType().isEmpty()) {
            arguments.add(cast(method.contextType(), "lockstep.object.Context") + "context");
        }
        for (int i = 0; i < method.parameterTypes().size(); i++) {
            int given = method.swapped() && i < 2 ? 1 - i : i;
            arguments.add(cast(method.parameterTypes().get(i), "java.lang.Object") + "args[" + given + "]");
        }
        return owner + "." + method.javaName() + "(" + String.join(", ", arguments) + ")";
    }

    private static String cast(String type, String given) {
        return type.equals(given) ? "" : "(" + type + ") ";
    }

    private static String literal(String text) {
        return text.chars().mapToObj(TableWriter::escape).collect(Collectors.joining("", "\"", "\""));
    }

    private static String escape(int c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            case '\r' -> "\\r";
            default -> c < 0x20 || c > 0x7e ? String.format("\\u%04x", c) : String.valueOf((char) c);
        };
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
