package lockstep.vm;

import lockstep.compiler.Code;
import lockstep.compiler.Compiler;
import lockstep.object.*;
import lockstep.syntax.Parser;
import lockstep.syntax.PythonSyntaxError;

/** compile(), eval() and exec(). */
public final class Dynamic {
    private Dynamic() {}

    public static CodeObject compile(ThreadState thread, Object source, String file, String mode) {
        if (source instanceof CodeObject code) {
            return code;
        }
        String text = switch (source) {
            case Str s -> s.value;
            case BytesObject b -> new String(b.bytes, java.nio.charset.StandardCharsets.UTF_8);
            case Object other when Bytes.isBytesLike(other) ->
                new String(Bytes.of(other), java.nio.charset.StandardCharsets.UTF_8);
            default -> throw Errors.type("compile() arg 1 must be a string, bytes or AST object");
        };
        if (text.indexOf('\0') >= 0) {
            throw Errors.of(Types.SYNTAX_ERROR, "source code string cannot contain null bytes");
        }
        thread.allocate(20L * text.length());
        try {
            Code code = switch (mode) {
                case "eval" -> Compiler.compileExpression(
                        Parser.parseExpression(text.strip(), file), file, Code.Origin.USER);
                case "exec" -> Compiler.compile(Parser.parseModule(text, file), file, Code.Origin.USER);
                case "single" -> Compiler.compileInteractive(
                        Parser.parseInteractive(text, file), file, Code.Origin.USER, text);
                default -> throw Errors.value("compile() mode must be 'exec', 'eval' or 'single'");
            };
            return CodeObject.of(code);
        } catch (PythonSyntaxError e) {
            throw syntaxError(e);
        }
    }

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
                        new Str(e.line() + "\n"),
                        (long) e.span().endLine(),
                        (long) e.span().endColumn() + 1));
        error.put("msg", new Str(e.getMessage()));
        error.put("filename", new Str(e.fileName()));
        error.put("lineno", (long) e.span().line());
        error.put("offset", (long) e.span().column() + 1);
        error.put("text", new Str(e.line() + "\n"));
        error.put("end_lineno", (long) e.span().endLine());
        error.put("end_offset", (long) e.span().endColumn() + 1);
        return new PyException(error);
    }

    public static Object run(ThreadState thread, Object source, Object globals, Object locals, String mode) {
        Frame caller = thread.visibleFrame();
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
                                : "exec() globals must be a dict, not " + Types.of(globals).name);
            }
            in = d;
            names = locals == None.NONE ? globals : locals;
        }
        if (Types.of(names).lookup(Special.GETITEM) == null) {
            throw Errors.type(
                    mode.equals("eval")
                            ? "locals must be a mapping"
                            : "locals must be a mapping or None, not " + Types.of(names).name);
        }
        if (!(source instanceof CodeObject || source instanceof Str || Bytes.isBytesLike(source))) {
            throw Errors.type(mode + "() arg 1 must be a string, bytes or code object");
        }
        CodeObject code = compile(thread, source, "<string>", mode);
        return thread.interpreter.execute(thread, code.code, in, names);
    }
}
