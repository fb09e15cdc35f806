package lockstep.object;

import lockstep.object.Builtin.Kind;

/** What hidden Python can ask of the built-in types. */
final class HiddenNatives {
    private HiddenNatives() {}

    /** The first entry of a dict with this hash behind an entry (-1 for the first), or -1. */
    @Builtin(value = "_dict_next(dict, hash, entry, /)", kind = Kind.FUNCTION)
    static Object dictNext(Object dict, Object hash, Object entry) {
        return (long) ((Dict) dict).nextIndex((Long) hash, (int) (long) (Long) entry);
    }
}
