package lockstep.vm;

import java.util.HashSet;
import java.util.Set;
import lockstep.compiler.Code;
import lockstep.compiler.Opcode;
import lockstep.object.*;

/**
 * The warning for a coroutine that nobody awaited. CPython gives it when the last reference goes; here it comes where
 * that is certain: a call's result that a statement drops, and what is left when the program ends.
 */
final class Unawaited {
    private Unawaited() {}

    /** A statement dropped it. Value or PENDING. */
    static Object dropped(ThreadState thread, Frame f, Awaitable awaitable) {
        return switch (awaitable) {
            case GeneratorObject g -> dropped(thread, f, g);
            case AsyncGenerators.Step step -> dropped(thread, f, step);
        };
    }

    private static Object dropped(ThreadState thread, Frame f, AsyncGenerators.Step step) {
        if (step.state != 0 || f.isHidden() || !isCalled(f)) {
            return None.NONE;
        }
        step.state = 2;
        return warn(thread, step.generator, "coroutine method '" + step.method() + "' of '" + step.generator.qualifiedName
                + "' was never awaited");
    }

    private static Object dropped(ThreadState thread, Frame f, GeneratorObject g) {
        if (g.watched) {
            return thread.interpreter.life.drops.dropped(thread, g);
        }
        if (g.type != Types.COROUTINE || g.state != GeneratorObject.State.CREATED || f.isHidden() || !isCalled(f)) {
            return None.NONE;
        }
        g.state = GeneratorObject.State.CLOSED;
        thread.interpreter.life.begun(g);
        note(thread, g);
        return warn(thread, g);
    }

    /** Whether what is dropped is a call's result. */
    private static boolean isCalled(Frame f) {
        return f.pc >= 2 && switch (Opcode.of(f.code.instructions[f.pc - 2])) {
            case CALL, CALL_KW, CALL_FUNCTION_EX -> true;
            default -> false;
        };
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
