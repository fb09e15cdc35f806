package lockstep.vm;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import lockstep.object.*;

/** Tracebacks as CPython 3.13 prints them (Lib/traceback.py), with carets, chains, groups, notes and suggestions. */
public final class Tracebacks {
    private static final int REPEATS_SHOWN = 3;
    private static final int GROUP_WIDTH = 15;
    private static final int GROUP_DEPTH = 10;

    private final ThreadState thread;
    private final Map<Object, String> texts = new IdentityHashMap<>();

    private Tracebacks(ThreadState thread) {
        this.thread = thread;
    }

    /** The whole text, ending in a line break: a Str, or PENDING since {@code str(exception)} may run Python. */
    public static Object format(ThreadState thread, ExceptionObject exception) {
        return thread.hiddenThen(
                (context, list) -> {
                    Tracebacks printer = new Tracebacks(thread);
                    Object[] items = ((ListObject) list).toArray();
                    for (int i = 0; i + 1 < items.length; i += 2) {
                        printer.texts.put(items[i], ((Str) items[i + 1]).value());
                    }
                    StringBuilder out = new StringBuilder();
                    printer.chain(exception, out, "", new ArrayList<>(), 0);
                    return new Str(out.toString());
                },
                "exception_texts",
                exception);
    }

    /** Only the last line or lines: type, message and notes. */
    public static Object formatOnly(ThreadState thread, ExceptionObject exception) {
        return thread.hiddenThen(
                (context, list) -> {
                    Tracebacks printer = new Tracebacks(thread);
                    Object[] items = ((ListObject) list).toArray();
                    printer.texts.put(items[0], ((Str) items[1]).value());
                    StringBuilder out = new StringBuilder();
                    printer.last(exception, out);
                    return new Str(out.toString());
                },
                "exception_texts",
                exception);
    }

    /** Source lines with carets below, between columns of the first and the last. */
    public static String underlined(List<String> lines, int start, int end) {
        StringBuilder out = new StringBuilder();
        Carets.append(out, lines, start, end);
        return out.toString();
    }

    private void chain(ExceptionObject e, StringBuilder out, String indent, List<Object> seen, int depth) {
        seen.add(e);
        if (e.cause instanceof ExceptionObject cause && !seen.contains(cause)) {
            chain(cause, out, indent, seen, depth);
            separator(out, indent, "The above exception was the direct cause of the following exception:");
        } else if (e.cause == null && !e.suppressContext && e.context instanceof ExceptionObject context
                && !seen.contains(context)) {
            chain(context, out, indent, seen, depth);
            separator(out, indent, "During handling of the above exception, another exception occurred:");
        }
        if (e.type.isSubtypeOf(Types.BASE_EXCEPTION_GROUP)) {
            group(e, out, indent, depth);
            return;
        }
        StringBuilder body = new StringBuilder();
        if (e.traceback != null) {
            body.append("Traceback (most recent call last):\n");
            entries((TracebackObject) e.traceback, body);
        }
        last(e, body);
        indented(body, out, indent);
    }

    private static void separator(StringBuilder out, String indent, String text) {
        out.append(indent).append("\n").append(indent).append(text).append("\n").append(indent).append("\n");
    }

    private static void indented(CharSequence body, StringBuilder out, String indent) {
        if (indent.isEmpty()) {
            out.append(body);
            return;
        }
        body.toString().lines().forEach(line -> out.append(indent).append(line).append("\n"));
    }

    private void group(ExceptionObject e, StringBuilder out, String indent, int depth) {
        Object[] members = ((TupleObject) e.get("exceptions")).items;
        boolean top = depth == 0;
        if (depth > GROUP_DEPTH) {
            out.append(indent).append("... (max_group_depth is ").append(GROUP_DEPTH).append(")\n");
            return;
        }
        String bar = top ? indent + "  | " : indent;
        StringBuilder body = new StringBuilder();
        if (e.traceback != null) {
            out.append(top ? indent + "  + " : indent).append("Exception Group Traceback (most recent call last):\n");
            entries((TracebackObject) e.traceback, body);
        }
        last(e, body);
        indented(body, out, bar);
        String inner = top ? indent + "  " : indent.substring(0, indent.length() - 2);
        int shown = Math.min(members.length, GROUP_WIDTH);
        for (int i = 0; i < shown; i++) {
            String number = String.valueOf(i + 1);
            out.append(inner).append(i == 0 ? "+-" : "  ").append("+---------------- ").append(number)
                    .append(" ----------------\n");
            ExceptionObject member = (ExceptionObject) members[i];
            chain(member, out, inner + "  | ", new ArrayList<>(), depth + 1);
            boolean last = i == members.length - 1;
            if (last && !endsWithGroup(member)) {
                out.append(inner).append("  +------------------------------------\n");
            }
        }
        if (members.length > shown) {
            int more = members.length - shown;
            out.append(inner).append("  +---------------- ... ----------------\n");
            out.append(inner).append("  | and ").append(more).append(" more exception").append(more == 1 ? "" : "s").append("\n");
            out.append(inner).append("  +------------------------------------\n");
        }
    }

    private static boolean endsWithGroup(ExceptionObject e) {
        return e.type.isSubtypeOf(Types.BASE_EXCEPTION_GROUP);
    }

    // ---- the entries ----

    private void entries(TracebackObject first, StringBuilder out) {
        String lastKey = null;
        int repeats = 0;
        for (TracebackObject tb = first; tb != null; tb = tb.next) {
            CodeObject code = tb.code();
            String key = code.code.fileName + ":" + tb.line + ":" + code.code.name;
            if (key.equals(lastKey)) {
                repeats++;
            } else {
                repeated(out, repeats);
                repeats = 0;
                lastKey = key;
            }
            if (repeats < REPEATS_SHOWN) {
                entry(tb, out);
            }
        }
        repeated(out, repeats);
    }

    private static void repeated(StringBuilder out, int repeats) {
        int more = repeats - REPEATS_SHOWN + 1;
        if (more > 0) {
            out.append("  [Previous line repeated ").append(more).append(" more time").append(more == 1 ? "" : "s").append("]\n");
        }
    }

    private void entry(TracebackObject tb, StringBuilder out) {
        CodeObject code = tb.code();
        out.append("  File \"").append(code.code.fileName).append("\", line ").append(tb.line).append(", in ")
                .append(code.code.name).append("\n");
        int at = 4 * tb.index;
        int[] p = code.code.positions();
        int line = p[at] == 0 ? tb.line : p[at];
        int endLine = p[at + 1] == 0 ? line : p[at + 1];
        List<String> lines = new ArrayList<>();
        for (int i = line; i <= endLine; i++) {
            String text = thread.interpreter.host.sourceLine(code.code.fileName, i);
            if (text == null) {
                break;
            }
            lines.add(text.stripTrailing());
        }
        if (lines.isEmpty()) {
            return;
        }
        Carets.append(out, lines, p[at] == 0 ? -1 : p[at + 2], p[at + 3]);
    }

    // ---- the last line ----

    /** An exception's class as messages call it. */
    public static String nameOf(ExceptionObject e) {
        String module = Classes.moduleOf(e.type);
        boolean plain = module.equals("builtins") || module.equals("__main__");
        return plain ? e.type.qualifiedName : module + "." + e.type.qualifiedName;
    }

    private void last(ExceptionObject e, StringBuilder out) {
        String name = nameOf(e);
        if (e.type.isSubtypeOf(Types.SYNTAX_ERROR)) {
            SyntaxErrors.append(e, name, out, thread.interpreter.host);
        } else {
            String text = texts.getOrDefault(e, "");
            out.append(name);
            if (!text.isEmpty()) {
                out.append(": ").append(text).append(suggestion(e));
            }
            out.append("\n");
        }
        if (e.notes() instanceof ListObject notes) {
            for (Object note : notes.toArray()) {
                String text = note instanceof Str s ? s.value() : String.valueOf(note);
                out.append(text).append(text.endsWith("\n") ? "" : "\n");
            }
        }
    }

    /** {@code . Did you mean: 'x'?} for names and attributes that are nearly right. */
    private String suggestion(ExceptionObject e) {
        if (!(e.get("name") instanceof Str wrong)) {
            return "";
        }
        TreeSet<String> names = new TreeSet<>();
        if (e.type.isSubtypeOf(Types.ATTRIBUTE_ERROR)) {
            Object object = e.get("obj");
            if (object == null) {
                return "";
            }
            if (object instanceof PyObject o && o.attributes != null) {
                ObjectMethods.addKeys(o.attributes, names);
            }
            if (object instanceof ModuleObject m) {
                addLate(m, names);
            }
            TypeObject[] mro = object instanceof TypeObject t ? t.mro : Types.of(object).mro;
            for (TypeObject each : mro) {
                ObjectMethods.addKeys(each.dict(), names);
            }
            if (!wrong.value().startsWith("_")) {
                names.removeIf(n -> n.startsWith("_"));
            }
        } else if (e.type.isSubtypeOf(Types.NAME_ERROR)) {
            TracebackObject tb = (TracebackObject) e.traceback;
            if (tb == null) {
                return "";
            }
            while (tb.next != null) {
                tb = tb.next;
            }
            Frame f = tb.frame;
            if (Locals.of(f) instanceof Dict d) {
                ObjectMethods.addKeys(d, names);
            }
            Object self = f.codeObject.slotCount > 0 && f.code.localNames.get(0).equals("self") ? f.slots[0] : null;
            if (self instanceof PyObject o && o.attributes != null && o.attributes.containsKey(wrong)) {
                return ". Did you mean: 'self." + wrong.value() + "'?";
            }
            ObjectMethods.addKeys(f.globals, names);
            ObjectMethods.addKeys(f.builtins, names);
            String near = Suggestions.closest(wrong.value(), List.copyOf(names));
            boolean module = lockstep.vm.Modules.isStandard(wrong.value());
            if (near == null) {
                return module ? ". Did you forget to import '" + wrong.value() + "'?" : "";
            }
            return ". Did you mean: '" + near + "'?"
                    + (module ? " Or did you forget to import '" + wrong.value() + "'?" : "");
        } else if (e.type == Types.MODULE_NOT_FOUND_ERROR) {
            String plain = ModuleSource.plainlyMissing(wrong.value());
            return plain.equals(texts.get(e)) && wrong.value().indexOf('.') < 0
                    ? thread.interpreter.moduleSource.missing(wrong.value()).substring(plain.length())
                    : "";
        } else if (e.type.isSubtypeOf(Types.IMPORT_ERROR) && e.get("name_from") instanceof Str from) {
            String top = wrong.value().split("\\.")[0]; // as __import__ answers there
            if (thread.interpreter.modules.get(new Str(top)) instanceof ModuleObject m) {
                ObjectMethods.addKeys(m.attributes, names);
                addLate(m, names);
                String near = Suggestions.closest(from.value(), List.copyOf(names));
                return near == null ? "" : ". Did you mean: '" + near + "'?";
            }
            return "";
        } else {
            return "";
        }
        String near = Suggestions.closest(wrong.value(), List.copyOf(names));
        return near == null ? "" : ". Did you mean: '" + near + "'?";
    }

    /** Names that one of our own modules makes when they are first asked for. */
    private static void addLate(ModuleObject m, TreeSet<String> names) {
        for (Str list : LATE) {
            Object all = m.attributes.get(list);
            Object[] items = all instanceof TupleObject t ? t.items : all instanceof ListObject l ? l.toArray() : NOTHING;
            for (Object each : items) {
                if (each instanceof Str s) {
                    names.add(s.value());
                }
            }
        }
    }

    private static final Str[] LATE = {Str.name("__all__"), Str.name("_late")};
    private static final Object[] NOTHING = {};

    /** The innermost line of the learner's own program that an exception passed, 0 for none. */
    public static int userLine(Host host, ExceptionObject e) {
        int line = 0;
        for (TracebackObject tb = (TracebackObject) e.traceback; tb != null; tb = tb.next) {
            if (tb.frame.code.origin == lockstep.compiler.Code.Origin.USER) {
                int base = host.lineBase(tb.code().code.fileName);
                line = base >= 0 ? base + tb.line : line;
            }
        }
        return line;
    }

    /** Type and message in one line, as far as no Python has to run for it. */
    public static String brief(ExceptionObject e) {
        Object[] args = e.args.items;
        String text = args.length == 0 ? "" : args[0] instanceof Str s ? s.value() : Footprints.shown(args[0]);
        return text.isEmpty() ? e.type.name : e.type.name + ": " + text;
    }
}
