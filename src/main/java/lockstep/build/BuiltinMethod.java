package lockstep.build;

import java.util.List;

/**
 * One checked {@code @Builtin} method, ready to be written into a table.
 *
 * @param contextType the Java type of the context parameter, empty when the method takes none
 * @param parameterTypes erased Java types of the other parameters, one per parameter of the signature
 * @param swapped whether the Java method is called with the first two arguments in the other order
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
        boolean isVoid,
        boolean swapped) {

    /** {@code __x__} as {@code __rx__}. */
    BuiltinMethod mirror() {
        String name = signature.name().replaceFirst("__", "__r");
        String mirroredDoc = doc.replace("self", "\0").replace("value", "self").replace("\0", "value");
        return new BuiltinMethod(
                new Signature(name, signature.parameters()),
                signatureText.replaceFirst("__", "__r"),
                mirroredDoc,
                kind,
                effect,
                javaName,
                contextType,
                parameterTypes,
                isVoid,
                true);
    }

    /** Upper estimate of the bytecode of this method's case in the switch, in bytes. */
    int bytecodeSize() {
        return 16 + 8 * parameterTypes.size();
    }
}
