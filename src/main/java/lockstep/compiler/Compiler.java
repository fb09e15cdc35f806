package lockstep.compiler;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import lockstep.compiler.ScopeTable.Part;
import lockstep.syntax.Parser;
import lockstep.syntax.PythonSyntaxError;
import lockstep.syntax.Span;
import lockstep.syntax.Tree;

/** From tree to code, as CPython 3.13 would have it: the same instructions, constants, names, handlers, positions. */
public final class Compiler {
    /** {@code compile()}'s flag PyCF_ALLOW_TOP_LEVEL_AWAIT. */
    public static final int TOP_LEVEL_AWAIT = 0x2000;
    /** {@code from __future__ import annotations}, as a flag of code and of {@code compile()}. */
    public static final int FUTURE_ANNOTATIONS = 0x1000000;

    private Compiler() {}

    /**
     * A module, or what {@code exec} takes.
     *
     * @throws PythonSyntaxError for what only the compiler sees: 'return' outside function and the like
     */
    public static Code compile(Tree.Module module, String fileName, Code.Origin origin) {
        return compile(module, fileName, origin, "", 0);
    }

    /**
     * @param source the text the tree was made from, quoted in errors; may be empty
     * @param flags {@link #TOP_LEVEL_AWAIT}, {@link #FUTURE_ANNOTATIONS}, inherited from the caller of {@code exec}
     */
    public static Code compile(Tree.Module module, String fileName, Code.Origin origin, String source, int flags) {
        return module(module, fileName, origin, source, flags, false);
    }

    /** What is typed at a prompt: the value of each expression statement is shown. */
    public static Code compileInteractive(Tree.Module module, String fileName, Code.Origin origin, String source) {
        return module(module, fileName, origin, source, 0, true);
    }

    private static Code module(
            Tree.Module module, String fileName, Code.Origin origin, String source, int flags, boolean interactive) {
        Errors errors = new Errors(fileName, source);
        return guarded(errors, module.span(), () -> {
            int all = flags | (FutureImports.annotations(module.body(), errors) ? FUTURE_ANNOTATIONS : 0);
            Emitter out = emitter(module, module.body(), errors, all, interactive, fileName, origin);
            out.enter("<module>", Unit.Kind.MODULE, out.module, 1, null);
            new DefinitionGenerator(out).statements().body(Instr.NO_LOCATION, module.body());
            return warned(out.exit(true), errors);
        });
    }

    public static Code compileExpression(
            Tree.Expr expression, String fileName, Code.Origin origin, String source, int flags) {
        Errors errors = new Errors(fileName, source);
        return guarded(errors, expression.span(), () -> {
            Emitter out = emitter(expression, List.of(), errors, flags, false, fileName, origin);
            out.enter("<module>", Unit.Kind.MODULE, out.module, 1, null);
            new DefinitionGenerator(out).expressions().visit(expression);
            out.emit(expression.span(), Opcode.RETURN_VALUE);
            return warned(out.exit(false), errors);
        });
    }

    private static Code warned(Code code, Errors errors) {
        code.warnings = List.copyOf(errors.warnings());
        return code;
    }

    /** The same for an expression. */
    public static Code compileExpression(String source, String fileName, Code.Origin origin, int flags) {
        List<Code.Warning> warnings = new ArrayList<>();
        Tree.Expr expression =
                Parser.parseExpression(source, fileName, (text, line) -> warnings.add(new Code.Warning(text, line)));
        Code code = compileExpression(expression, fileName, origin, source, flags);
        warnings.addAll(code.warnings);
        code.warnings = List.copyOf(warnings);
        return code;
    }

    /** From text to code in one go, with the warnings of parser and compiler. */
    public static Code compile(String source, String fileName, Code.Origin origin, int flags) {
        List<Code.Warning> warnings = new ArrayList<>();
        Tree.Module module =
                Parser.parseModule(source, fileName, (text, line) -> warnings.add(new Code.Warning(text, line)));
        Code code = compile(module, fileName, origin, source, flags);
        warnings.addAll(code.warnings);
        code.warnings = List.copyOf(warnings);
        return code;
    }

    private static Emitter emitter(
            Tree root,
            List<Tree.Stmt> body,
            Errors errors,
            int flags,
            boolean interactive,
            String fileName,
            Code.Origin origin) {
        boolean future = (flags & FUTURE_ANNOTATIONS) != 0;
        boolean await = (flags & TOP_LEVEL_AWAIT) != 0;
        ScopeTable scopes = ScopeBuilder.build(root, body, errors, future, await);
        return new Emitter(
                errors, scopes, scopes.get(root, Part.BODY), future, flags, interactive, fileName, origin);
    }

    /** Depth is counted; should a small Java stack end before the count, that is the same error. */
    private static Code guarded(Errors errors, Span span, Supplier<Code> work) {
        try {
            return work.get();
        } catch (StackOverflowError e) {
            throw errors.at(span, "too many nested statements or expressions");
        }
    }
}
