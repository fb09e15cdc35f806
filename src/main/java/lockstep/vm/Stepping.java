package lockstep.vm;

import lockstep.compiler.Code;
import lockstep.kernel.Footprint;
import lockstep.kernel.Slice.SafePoints;
import lockstep.kernel.Stop;
import org.jspecify.annotations.Nullable;

/** What happens before each instruction when a switch may come anywhere. */
final class Stepping {
    private Stepping() {}

    /** Lets hooks and last words come first. True when a frame was pushed for one of them. */
    static boolean pushed(ThreadState thread, Frame f, int used) {
        Interpreter interpreter = thread.interpreter;
        return interpreter.traced && Tracing.before(thread, f, used)
                || (interpreter.life.watchful || interpreter.life.unbegun > 0) && interpreter.life.drops.before(thread, f);
    }

    /** A stop, or null to run the instruction at {@code f.pc}. */
    static @Nullable Stop before(ThreadState thread, Frame f, long used) {
        SafePoints points = thread.slice.safePoints;
        if (thread.watch != null && f.code.origin == Code.Origin.USER) {
            Watching.before(thread, f);
        }
        if (points == SafePoints.EVAL_BREAKER) {
            return null;
        }
        if (points == SafePoints.ANY_INSTRUCTION) {
            if (thread.slice.clock + (int) used >= thread.slice.until() && !thread.justStopped) {
                thread.justStopped = true;
                return Stop.Plain.SAFE_POINT;
            }
            thread.justStopped = false;
            return null;
        }
        boolean user = f.code.origin == Code.Origin.USER;
        if (thread.accessAnnounced) {
            thread.accessAnnounced = false;
            thread.current = user ? thread.lastFootprint : null;
            if (thread.tells) {
                thread.accessed = thread.lastFootprint;
                thread.lastAccess = user ? Footprints.value(f) : null;
            }
            return null;
        }
        Footprint footprint = user
                ? points == SafePoints.EVERY_INSTRUCTION ? Footprint.NOTHING : Footprints.before(thread, f)
                : Footprints.beforeInLibrary(thread, f);
        thread.programRan |= user;
        if (footprint == null) {
            thread.current = null;
            return null;
        }
        thread.accessAnnounced = true;
        thread.lastFootprint = footprint;
        return new Stop.Access(footprint);
    }
}
