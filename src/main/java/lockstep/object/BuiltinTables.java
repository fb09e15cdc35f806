package lockstep.object;

/** Which Java classes hold the methods of which built-in type. */
final class BuiltinTables {
    private BuiltinTables() {}

    static void define(TypeObject type, Dict dict) {
        NativeTable table = table(type.name);
        if (table != null) {
            table.defineOn(type, dict);
        }
        switch (type.name) {
            case "list", "dict", "set", "bytearray", "slice" -> {
                if (!type.name.equals("slice")) {
                    dict.put(Special.HASH.methodName, None.NONE);
                }
            }
            default -> {}
        }
    }

    private static @org.jspecify.annotations.Nullable NativeTable table(String name) {
        return switch (name) {
            default -> null;
        };
    }
}
