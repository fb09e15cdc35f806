package lockstep.object;

/** What a built-in touches, for the explorer's notion of dependence. A wrong answer here is a wrong proof. */
public enum Effect {
    /** Nothing that can change. */
    PURE,
    /** The contents of {@code self}. */
    READS_SELF,
    WRITES_SELF,
    /** Everything reachable from the arguments, but changes none of it. */
    READS_ARGUMENTS,
    /** The machine's files and folders, as one thing. */
    READS_FILES,
    WRITES_FILES,
    /** Undeclared: taken to write everything reachable from the arguments. */
    UNKNOWN
}
