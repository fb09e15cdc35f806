package lockstep.object;

/** Arguments that must be of one built-in type. */
final class Arguments {
    private Arguments() {}

    /** The text of a str. @param what begins the message: {@code "replace() argument 1"} */
    static String text(Object argument, String what) {
        if (argument instanceof Str text) {
            return text.value();
        }
        throw Errors.type(what + " must be str, not " + typeName(argument));
    }

    /** The type's name as messages of argument checks spell it: None is "None". */
    static String typeName(Object argument) {
        return argument == None.NONE ? "None" : Types.of(argument).shownName();
    }
}
