package lockstep.vm;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lockstep.compiler.Code;
import lockstep.compiler.Constant;
import lockstep.compiler.Precompiled;
import lockstep.object.*;

/**
 * Our Python for what is C in CPython: functions without defaults or decorators, in the files named here. Compiled once
 * for all interpreters; each gets function objects of its own.
 */
public final class HiddenCode {
    private HiddenCode() {}

    public static List<Precompiled> sources() {
        return Stream.of("vm", "objects", "library")
                .map(name -> "/lockstep/library/hidden/" + name + ".py")
                .map(path -> new Precompiled(path, path, Code.Origin.HIDDEN))
                .toList();
    }

    /** Loaded on first use; never changes after. */
    private static final class Functions {
        static final List<Code> ALL = load();

        private static List<Code> load() {
            List<Code> functions = new ArrayList<>();
            for (Precompiled source : sources()) {
                for (Constant each : source.load().constants) {
                    if (each instanceof Constant.CodeConstant c) {
                        functions.add(c.code());
                    }
                }
            }
            return List.copyOf(functions);
        }
    }

    static void define(Interpreter interpreter, Dict globals) {
        ModuleObject natives = new ModuleObject("hidden");
        VmNativesTable.INSTANCE.defineOn(natives, "hidden");
        HiddenNativesTable.INSTANCE.defineOn(natives, "hidden");
        globals.addAll(natives.attributes);
        for (Code code : Functions.ALL) {
            globals.put(
                    Str.name(code.name),
                    new FunctionObject(CodeObject.of(code), globals, interpreter.builtins, interpreter.caches(code)));
        }
    }
}
