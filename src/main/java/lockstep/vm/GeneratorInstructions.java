package lockstep.vm;

import java.util.ArrayList;
import java.util.List;
import lockstep.compiler.Code;
import lockstep.object.*;
import org.jspecify.annotations.Nullable;

/** Frames that end or are handed to a generator, and what is sent into one. */
final class GeneratorInstructions {
    private GeneratorInstructions() {}

    /** A frame returned: it leaves the stack, and whoever waits gets the value. */
    static void leave(ThreadState thread, Frame f, Object value) {
        if (f.generator != null) {
            finish(thread, f, value);
            return;
        }
        thread.leave(f);
        if (thread.interpreter.life.leaving) {
            thread.interpreter.life.drops.leave(thread, f, value);
        } else {
            handBack(thread, value);
        }
    }

    static void handBack(ThreadState thread, Object value) {
        if (thread.top instanceof Frame caller
                && (caller.receive == Frame.PUSH || caller.receive == Frame.FOR_ITER)) {
            caller.slots[caller.sp++] = value;
            caller.receive = Frame.PUSH;
        } else {
            thread.deliver(value);
        }
    }

    /** A generator's frame returned. */
    static void finish(ThreadState thread, Frame f, Object value) {
        thread.popFrame(f);
        Life life = thread.interpreter.life;
        if (life.leaving && life.drops.losesLocals(thread, f, value)) {
            thread.then((context, done) -> { throw ending(f, value); }, () -> thread.hidden("run_finalizers"));
            return;
        }
        Activation back = thread.top;
        if (back instanceof Frame b && f.generator.type != Types.ASYNC_GENERATOR) {
            if (b.receive == Frame.FOR_ITER) {
                b.receive = Frame.PUSH;
                b.sp--;
                b.pc = (b.code.instructions[b.pc - 1] >>> 8) + 2;
                return;
            }
            if (b.receive == Frame.SEND) {
                b.receive = Frame.PUSH;
                b.slots[b.sp++] = value;
                b.pc = b.code.instructions[b.pc - 1] >>> 8;
                return;
            }
        }
        throw ending(f, value);
    }

    private static PyException ending(Frame f, Object value) {
        return f.generator.type == Types.ASYNC_GENERATOR
                ? Errors.of(Types.STOP_ASYNC_ITERATION, new Object[0])
                : stopIteration(value);
    }

    static PyException stopIteration(Object value) {
        return value == None.NONE ? Errors.stopIteration() : Errors.of(Types.STOP_ITERATION, new Object[] {value});
    }

    /** SEND: a yielded value, or PENDING; null when an iterator of Java's is over, which knows what it returned. */
    static @Nullable Object send(ThreadState thread, Object receiver, Object value) {
        if (receiver instanceof GeneratorObject g && g.type != Types.ASYNC_GENERATOR) {
            Object sent = Generators.send(thread, g, value);
            if (sent == null) {
                throw Errors.stopIteration();
            }
            return sent;
        }
        if (value == None.NONE) {
            Object next = Iteration.next(thread, receiver);
            if (next == null && receiver instanceof NativeIterator) {
                return null;
            }
            if (next == null) {
                throw Errors.stopIteration();
            }
            return next;
        }
        Object method = Types.of(receiver).lookup(SEND_NAME);
        if (method == null) {
            throw Errors.attribute(
                    "'" + Types.of(receiver).shownName() + "\' object has no attribute 'send'", SEND_NAME, receiver);
        }
        return thread.callMethod(method, receiver, value);
    }

    private static final Str SEND_NAME = Str.name("send");

    static boolean returnGenerator(ThreadState thread, Frame f) {
        int flags = f.code.flags;
        TypeObject type = (flags & Code.COROUTINE) != 0
                ? Types.COROUTINE
                : (flags & Code.ASYNC_GENERATOR) != 0 ? Types.ASYNC_GENERATOR : Types.GENERATOR;
        Object name = f.function == null ? Str.of(f.code.name) : f.function.name;
        Object qualifiedName = f.function == null ? Str.of(f.code.qualifiedName) : f.function.qualifiedName;
        GeneratorObject g = new GeneratorObject(type, f, name, qualifiedName);
        g.id = thread.interpreter.nextId();
        thread.leave(f);
        if (thread.originDepth > 0 && type == Types.COROUTINE) {
            g.origin = origin(thread);
        }
        f.generator = g;
        thread.interpreter.coroutines.add(g);
        thread.deliver(g);
        return true;
    }

    /** Who made a coroutine, the innermost first: file, line and function of each. */
    private static TupleObject origin(ThreadState thread) {
        List<Object> places = new ArrayList<>();
        for (Activation a = thread.top; a != null && places.size() < thread.originDepth; a = a.back) {
            if (a instanceof Frame each && !each.isHidden()) {
                places.add(new TupleObject(new Str(each.code.fileName), (long) each.line(), new Str(each.code.name)));
            }
        }
        return TupleObject.of(places.toArray());
    }
}
