package lockstep.vm;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lockstep.compiler.Code;
import lockstep.compiler.Compiler;
import lockstep.syntax.Parser;
import lockstep.syntax.PythonSyntaxError;

import lockstep.object.*;

/** compile(), eval() and exec(). */
public final class Dynamic {
    private Dynamic() {}

    /** Flags that {@code compile} knows. */
    private static final long KNOWN_FLAGS = 0x1ff0000L | 0x4000 | 0x2000 | 0x1000 | 0x400 | 0x200 | 0x100 | 0x10;

    private static final Str FIELDS = Str.name("_fields");

    /** The code object, or PENDING where a SyntaxWarning is told first. */
    public static Object compile(
            ThreadState thread, Object source, Object fileName, String mode, long flags, long optimize) {
        if ((flags & ~KNOWN_FLAGS) != 0) {
            throw Errors.value("compile(): unrecognised flags");
        }
        if (optimize < -1 || optimize > 2) {
            throw Errors.value("compile(): invalid optimize value");
        }
        String file = switch (fileName) {
            case Str s -> s.value();
            case BytesObject b -> new String(b.bytes, StandardCharsets.UTF_8);
            default ->
                throw Errors.type("expected str, bytes or os.PathLike object, not " + Types.of(fileName).shownName());
        };
        boolean isTree = !(source instanceof Str) && !(source instanceof CodeObject) && !Bytes.isBytesLike(source)
                && Types.of(source).lookup(FIELDS) != null;
        if ((flags & 0x400) != 0) {
            return isTree ? source : thread.hidden("parse_tree", source, new Str(file), new Str(mode));
        }
        if (isTree) {
            return thread.hidden("compile_tree", source, new Str(file), new Str(mode), flags);
        }
        CodeObject made = code(thread, source, file, mode, (int) flags, "compile() arg 1 must be a string, bytes or AST object");
        return warned(thread, made, file);
    }

    private static Object warned(ThreadState thread, CodeObject made, String file) {
        if (made.code.warnings.isEmpty()) {
            return made;
        }
        return thread.hiddenThen(
                (context, done) -> made, "syntax_warnings", warnings(thread, made.code, file), new Str(file));
    }

    /** (message, line, text of the line) of each. */
    public static ListObject warnings(ThreadState thread, Code code, String file) {
        List<Object> rows = new ArrayList<>();
        for (Code.Warning each : code.warnings) {
            String line = thread.interpreter.host.sourceLine(file, each.line());
            rows.add(new TupleObject(new Str(each.message()), (long) each.line(), line == null ? None.NONE : new Str(line)));
        }
        return new ListObject(rows.toArray());
    }

    private static CodeObject code(
            ThreadState thread, Object source, String file, String mode, int flags, String complaint) {
        if (source instanceof CodeObject code) {
            return code;
        }
        String text;
        if (source instanceof Str s) {
            text = s.value();
        } else if (Bytes.isBytesLike(source)) {
            text = decoded(Bytes.of(source));
        } else {
            throw Errors.type(complaint);
        }
        if (text.indexOf('\0') >= 0) {
            throw plain("source code string cannot contain null bytes");
        }
        thread.allocate(20L * text.length());
        int kept = flags & (Compiler.TOP_LEVEL_AWAIT | Compiler.FUTURE_ANNOTATIONS);
        try {
            Code code = switch (mode) {
                case "eval" -> {
                    String expression = text.replaceFirst("^[ \\t]+", "");
                    yield Compiler.compileExpression(expression.stripTrailing(), file, Code.Origin.USER, kept);
                }
                case "exec" -> Compiler.compile(text, file, Code.Origin.USER, kept);
                case "single" -> Compiler.compileInteractive(
                        Parser.parseInteractive(text, file), file, Code.Origin.USER, text);
                default -> throw Errors.value("compile() mode must be 'exec', 'eval' or 'single'");
            };
            return CodeObject.of(code);
        } catch (PythonSyntaxError e) {
            PyException raised = syntaxError(e);
            if (e.ofCompiler()) {
                // CPython's compiler no longer has the text, and looks for a file of that name.
                String line = thread.interpreter.host.sourceLine(file, e.span().line());
                raised.value.put("text", line == null ? None.NONE : new Str(line + "\n"));
            }
            throw raised;
        }
    }

    /** A SyntaxError that knows no place. */
    private static PyException plain(String message) {
        ExceptionObject error = new ExceptionObject(Types.SYNTAX_ERROR, new Str(message));
        error.put("msg", new Str(message));
        return new PyException(error);
    }

    /** Bytes of a source file: UTF-8, or what its first two lines declare (PEP 263). */
    private static String decoded(byte[] bytes) {
        int from = bytes.length >= 3 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf ? 3 : 0;
        String plain = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
        Matcher cookie = COOKIE.matcher(plain);
        String name = cookie.lookingAt() ? cookie.group(1).toLowerCase(Locale.ROOT).replace('_', '-') : "utf-8";
        if (name.startsWith("latin-1") || name.startsWith("iso-8859-1") || name.startsWith("iso-latin-1")) {
            return plain;
        }
        if (!name.startsWith("utf-8") && !name.equals("ascii") && !name.equals("us-ascii")) {
            throw plain("encoding problem: " + cookie.group(1));
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        } catch (CharacterCodingException e) {
            throw plain("(unicode error) 'utf-8' codec can't decode source");
        }
    }

    private static final Pattern COOKIE = Pattern.compile(
            "(?:[ \\t\\f]*(?:#[^\\r\\n]*)?\\r?\\n)?[ \\t\\f]*#.*?coding[:=][ \\t]*([-_.a-zA-Z0-9]+)");

    /** The Python exception for a syntax error. */
    public static PyException syntaxError(PythonSyntaxError e) {
        TypeObject type = switch (e.kind()) {
            case SYNTAX_ERROR -> Types.SYNTAX_ERROR;
            case INDENTATION_ERROR -> Types.INDENTATION_ERROR;
            case TAB_ERROR -> Types.TAB_ERROR;
        };
        ExceptionObject error = new ExceptionObject(
                type,
                new Str(e.getMessage()),
                new TupleObject(
                        new Str(e.fileName()),
                        (long) e.span().line(),
                        (long) e.span().column() + 1,
                        new Str(e.text()),
                        (long) e.span().endLine(),
                        (long) e.span().endColumn() + 1));
        error.put("msg", new Str(e.getMessage()));
        error.put("filename", new Str(e.fileName()));
        error.put("lineno", (long) e.span().line());
        error.put("offset", (long) e.span().column() + 1);
        error.put("text", new Str(e.text()));
        error.put("end_lineno", (long) e.span().endLine());
        error.put("end_offset", (long) e.span().endColumn() + 1);
        return new PyException(error);
    }

    public static Object run(ThreadState thread, Object source, Object globals, Object locals, Object closure, String mode) {
        Frame caller = Position.visibleFrame(thread);
        Dict in;
        Object names;
        if (globals == None.NONE) {
            in = caller.globals;
            names = locals == None.NONE ? Locals.of(caller) : locals;
        } else {
            if (!(globals instanceof Dict d)) {
                throw Errors.type(
                        mode.equals("eval")
                                ? "globals must be a dict"
                                : "exec() globals must be a dict, not " + Types.of(globals).shownName());
            }
            in = d;
            names = locals == None.NONE ? globals : locals;
        }
        if (Types.of(names).lookup(Special.GETITEM) == null) {
            throw Errors.type(
                    mode.equals("eval")
                            ? "locals must be a mapping"
                            : "locals must be a mapping or None, not " + Types.of(names).shownName());
        }
        CodeObject code =
                code(thread, source, "<string>", mode, caller == null ? 0 : caller.code.flags, mode + "() arg 1 must be a string, bytes or code object");
        int free = code.code.freeCount;
        if (source != code && closure != None.NONE) {
            throw Errors.type("closure can only be used when source is a code object");
        }
        if (closure != None.NONE && free == 0) {
            throw Errors.type("cannot use a closure with this code object");
        }
        if (closure == None.NONE && free > 0) {
            throw Errors.type(
                    mode.equals("eval")
                            ? "code object passed to eval() may not contain free variables"
                            : "code object requires a closure of exactly length " + free);
        }
        TupleObject cells = null;
        if (closure != None.NONE) {
            if (!(closure instanceof TupleObject t) || t.items.length != free || !areCells(t)) {
                throw Errors.type("code object requires a closure of exactly length " + free);
            }
            cells = t;
        }
        TupleObject given = cells;
        return thread.then(
                (context, done) -> thread.interpreter.execute(thread, code.code, in, names, given),
                () -> source == code ? None.NONE : warned(thread, code, "<string>"));
    }

    private static boolean areCells(TupleObject tuple) {
        for (Object each : tuple.items) {
            if (!(each instanceof Cell)) {
                return false;
            }
        }
        return true;
    }
}
