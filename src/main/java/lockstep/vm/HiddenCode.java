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

    /** What hidden globals begin with: the natives, and the names of the functions with nothing yet. */
    private static final class Beginning {
        static final Dict GLOBALS = globals();
        /** By function, its entry in {@link #GLOBALS}. */
        static final int[] ENTRIES =
                Functions.ALL.stream().mapToInt(code -> GLOBALS.find(Str.name(code.name))).toArray();

        private static Dict globals() {
            ModuleObject natives = new ModuleObject("hidden");
            VmNativesTable.INSTANCE.defineOn(natives, "hidden");
            HiddenNativesTable.INSTANCE.defineOn(natives, "hidden");
            for (Code code : Functions.ALL) {
                natives.set(code.name, None.NONE);
            }
            return natives.attributes;
        }
    }

    static void define(Interpreter interpreter, Dict globals) {
        globals.addAll(Beginning.GLOBALS);
        for (int i = 0; i < Beginning.ENTRIES.length; i++) {
            CodeObject code = CodeObject.of(Functions.ALL.get(i));
            globals.setValueAt(
                    Beginning.ENTRIES[i], new FunctionObject(interpreter, code, globals, interpreter.hiddenBuiltins()));
        }
    }
}
