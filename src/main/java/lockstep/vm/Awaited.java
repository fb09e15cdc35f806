package lockstep.vm;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import lockstep.compiler.Code;
import lockstep.object.*;
import org.jspecify.annotations.Nullable;

/** Where a suspended coroutine stands: the chain of what awaits what. */
public final class Awaited {
    private Awaited() {}

    /** Frames from the outermost to the innermost. */
    static List<Frame> chain(@Nullable Object coroutine) {
        List<Frame> frames = new ArrayList<>();
        Object at = coroutine;
        while (at != null && frames.size() < 10_000) {
            if (at instanceof CoroutineWrapper w) {
                at = w.coroutine;
            } else if (at instanceof AsyncGenerators.Step s) {
                at = s.generator;
            } else if (at instanceof GeneratorObject g) {
                if (g.state == GeneratorObject.State.CLOSED) {
                    break;
                }
                frames.add(g.frame);
                at = g.awaiting();
            } else {
                break;
            }
        }
        return frames;
    }

    /** The line of the learner's program at which a coroutine is suspended (or begins), 0 when it is none of theirs. */
    public static int line(ThreadState thread, Object coroutine) {
        int line = 0;
        for (Frame f : chain(coroutine)) {
            if (f.code.origin == Code.Origin.USER) {
                int base = thread.interpreter.host.lineBase(f.code.fileName);
                if (base >= 0) {
                    line = base + (f.pc == 0 ? f.code.firstLine : f.line());
                }
            }
        }
        return line;
    }

    /** Whether a coroutine has ended. */
    public static boolean isOver(@Nullable Object coroutine) {
        return coroutine instanceof GeneratorObject g && g.state == GeneratorObject.State.CLOSED;
    }

    /** What a coroutine's function is called, "" for what is no coroutine. */
    public static String name(@Nullable Object coroutine) {
        return coroutine instanceof GeneratorObject g ? g.name.toString() : "";
    }

    /**
     * What of the library the learner's innermost frame awaits.
     *
     * @param function such as {@code Queue.get}
     * @param subject its first argument, for a method the object; null for none
     * @param second the argument after it
     */
    public record Call(String function, @Nullable Object subject, @Nullable Object second) {
        static Call of(Frame f) {
            return new Call(f.code.qualifiedName, argument(f, 0), argument(f, 1));
        }

        private static @Nullable Object argument(Frame f, int i) {
            Object value = i < f.code.argCount ? f.slots[i] : null;
            return value instanceof Cell c ? c.value : value;
        }
    }

    /** In how many {@code with} and {@code async with} of such a thing a coroutine is; one that it is entering counts. */
    public static int blocks(@Nullable Object coroutine, Predicate<Object> thing) {
        return chain(coroutine).stream().mapToInt(f -> blocks(f, thing)).sum();
    }

    /** What is to be called at the end of a block lies on the frame's stack. */
    private static int blocks(Frame f, Predicate<Object> thing) {
        int count = 0;
        for (int i = f.codeObject.slotCount; i < f.sp; i++) {
            Object owner = f.slots[i] instanceof BoundMethod m ? m.self : f.slots[i] instanceof BoundNative n ? n.self : null;
            if (owner != null && thing.test(owner)) {
                count++;
            }
        }
        return count;
    }

    /** Null when the learner's own code awaits a future itself. */
    public static @Nullable Call call(@Nullable Object coroutine) {
        Call found = null;
        for (Frame f : chain(coroutine)) {
            if (f.code.origin == Code.Origin.USER) {
                found = null;
            } else if (found == null && f.code.origin == Code.Origin.LIBRARY) {
                found = Call.of(f);
            }
        }
        return found;
    }
}
