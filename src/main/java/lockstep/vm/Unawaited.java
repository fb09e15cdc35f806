package lockstep.vm;

import java.util.HashSet;
import java.util.Set;
import lockstep.compiler.Code;
import lockstep.object.*;

/** The warning for a coroutine that nobody awaited and nothing refers to any more, and for what is left at the end. */
final class Unawaited {
    private Unawaited() {}

    /** A statement dropped a step of an async generator, and nothing else refers to it. Value or PENDING. */
    static Object ended(ThreadState thread, AsyncGenerators.Step step) {
        step.state = 2;
        return warn(thread, step.generator, "coroutine method '" + step.method() + "' of '" + step.generator.qualifiedName
                + "' was never awaited");
    }

    /** Nothing refers to {@code g} any more. Value or PENDING. */
    static Object ended(ThreadState thread, GeneratorObject g) {
        if (g.type != Types.COROUTINE || g.state != GeneratorObject.State.CREATED) {
            return None.NONE;
        }
        g.state = GeneratorObject.State.CLOSED;
        thread.interpreter.life.begun(g);
        note(thread, g);
        return warn(thread, g);
    }

    private static void note(ThreadState thread, GeneratorObject g) {
        thread.interpreter.family.omitted(
                new Omission(Omission.Kind.NEVER_AWAITED, g.qualifiedName.toString(), g.frame.code.firstLine));
    }

    private static Object warn(ThreadState thread, GeneratorObject g) {
        return warn(thread, g, "coroutine '" + g.qualifiedName + "' was never awaited");
    }

    private static Object warn(ThreadState thread, GeneratorObject g, String message) {
        if (g.origin != null || thread.interpreter.modules.get(new Str("warnings")) != null) {
            return thread.hidden("warn_unawaited", g, new Str(message));
        }
        Frame f = Position.visibleFrame(thread);
        String place = f == null ? "sys:1" : f.code.fileName + ":" + f.line();
        if (!thread.interpreter.coroutines.warned.add(place + " " + message)) {
            return None.NONE; // warnings.py's default: once for each place
        }
        StringBuilder text = new StringBuilder(place).append(": RuntimeWarning: ").append(message).append("\n");
        String source = f == null ? null : thread.interpreter.host.sourceLine(f.code.fileName, f.line());
        if (source != null) {
            text.append("  ").append(source.strip()).append("\n");
        }
        text.append("RuntimeWarning: Enable tracemalloc to get the object allocation traceback\n");
        thread.interpreter.host.write(true, text.toString());
        return None.NONE;
    }

    /** The program has ended: whatever coroutine was not begun never will be. The same text comes once, as warnings do. */
    static void atExit(ThreadState thread) {
        Set<String> said = new HashSet<>();
        for (GeneratorObject g : thread.interpreter.coroutines.neverAwaited()) {
            g.state = GeneratorObject.State.CLOSED;
            if (g.frame.code.origin == Code.Origin.USER) {
                note(thread, g);
            }
            boolean isSaid = g.frame.code.origin == Code.Origin.USER
                    || g.frame.code.origin == Code.Origin.LIBRARY && !g.claimed;
            if (isSaid && said.add(g.qualifiedName.toString())) {
                thread.interpreter.host.write(
                        true, "<sys>:0: RuntimeWarning: coroutine '" + g.qualifiedName + "' was never awaited\n");
            }
        }
    }
}
