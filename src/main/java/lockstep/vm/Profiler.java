package lockstep.vm;

/** Who wants to hear of every call on an interpreter, in all its threads, without any Python of its own running. */
public interface Profiler {
    /**
     * @param now the thread's clock in ns
     * @param code a {@link CodeObject}, or the callable where that is C in CPython
     */
    void entered(ThreadState thread, long now, Object code);

    /** It returned, yielded or was left by an exception; also told of calls that began before the profiler did. */
    void left(ThreadState thread, long now, Object code);
}
