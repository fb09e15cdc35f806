package lockstep.object;

/** A native object whose state the program can see change (a deque, an open file): the explorer watches it as a whole. */
public interface Observed {}
