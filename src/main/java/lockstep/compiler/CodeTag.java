package lockstep.compiler;

/** What kind of constant follows in a written code; first the singletons, in the order of {@link Constant.Singleton}. */
enum CodeTag {
    NONE,
    TRUE,
    FALSE,
    ELLIPSIS,
    LONG,
    BIG,
    FLOAT,
    COMPLEX,
    STR,
    BYTES,
    TUPLE,
    FROZEN_SET,
    CODE
}
