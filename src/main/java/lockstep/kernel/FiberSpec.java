package lockstep.kernel;

import org.jspecify.annotations.Nullable;

/**
 * @param name what people call it: {@code MainThread}
 * @param gil what it must hold to run, null for none (free-threaded)
 * @param process the process it belongs to, by the number {@link Kernel#newProcess} gave
 */
public record FiberSpec(String name, @Nullable Gil gil, int process) {}
