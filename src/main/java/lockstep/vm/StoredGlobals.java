package lockstep.vm;

import static lockstep.vm.Op.*;

import java.util.HashSet;
import java.util.Set;
import lockstep.compiler.Code;
import lockstep.compiler.Constant;

/**
 * The global names that a module's code may bind or delete anywhere in it. A global that is not there reads the builtin
 * of its name, and is only worth watching when somebody may still define it.
 */
final class StoredGlobals {
    private StoredGlobals() {}

    static Set<String> of(Code module) {
        Set<String> names = new HashSet<>();
        collect(module, true, names);
        return names;
    }

    private static void collect(Code code, boolean isModule, Set<String> names) {
        for (int instruction : code.instructions) {
            switch (instruction & 0xff) {
                case STORE_GLOBAL, DELETE_GLOBAL -> names.add(code.names.get(instruction >>> 8));
                case STORE_NAME, DELETE_NAME -> {
                    if (isModule) {
                        names.add(code.names.get(instruction >>> 8));
                    }
                }
                default -> {}
            }
        }
        for (Constant each : code.constants) {
            if (each instanceof Constant.CodeConstant inner) {
                collect(inner.code(), false, names);
            }
        }
    }
}
