package lockstep.vm;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import lockstep.compiler.Code;
import lockstep.compiler.Compiler;
import lockstep.compiler.Constant;
import lockstep.object.*;
import lockstep.syntax.Parser;

/**
 * Our Python for what is C in CPython: functions without defaults or decorators, in the files named here. Compiled once
 * for all interpreters; each gets function objects of its own.
 */
final class HiddenCode {
    private static final String[] FILES = {"vm", "objects", "library"};

    private HiddenCode() {}

    /** Compiled on first use; never changes after. */
    private static final class Compiled {
        static final List<Code> FUNCTIONS = compile();
    }

    private static List<Code> compile() {
        List<Code> functions = new ArrayList<>();
        for (String file : FILES) {
            String path = "/lockstep/library/hidden/" + file + ".py";
            try (InputStream in = HiddenCode.class.getResourceAsStream(path)) {
                if (in == null) {
                    continue;
                }
                String source = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                Code module = Compiler.compile(Parser.parseModule(source, path), path, Code.Origin.HIDDEN);
                for (Constant each : module.constants) {
                    if (each instanceof Constant.CodeConstant c) {
                        functions.add(c.code());
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return List.copyOf(functions);
    }

    static void define(Interpreter interpreter, Dict globals) {
        ModuleObject natives = new ModuleObject("hidden");
        VmNativesTable.INSTANCE.defineOn(natives, "hidden");
        HiddenNativesTable.INSTANCE.defineOn(natives, "hidden");
        globals.addAll(natives.attributes);
        for (Code code : Compiled.FUNCTIONS) {
            globals.put(
                    Str.name(code.name),
                    new FunctionObject(CodeObject.of(code), globals, interpreter.builtins, interpreter.caches(code)));
        }
    }
}
