package lockstep.trace;

/** Something at one moment: a print, a lost update. */
public record Mark(long time, int step, int fiber, int line, String text) {}
