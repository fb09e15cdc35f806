package lockstep.build;

import java.util.List;

/**
 * One checked {@code @Builtin} method, ready to be written into a table.
 *
 * @param contextType the Java type of the context parameter, empty when the method takes none
 * @param parameterTypes erased Java types of the other parameters, one per parameter of the signature
 */
record BuiltinMethod(
        Signature signature,
        String signatureText,
        String doc,
        String kind,
        String effect,
        String javaName,
        String contextType,
        List<String> parameterTypes,
        boolean isVoid) {

    /** Upper estimate of the bytecode of this method's case in the switch, in bytes. */
    int bytecodeSize() {
        return 16 + 8 * parameterTypes.size();
    }
}
