package lockstep.object;

/** What a built-in may ask of the interpreter that calls it. */
public abstract class Context {}
