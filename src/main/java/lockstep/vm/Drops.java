package lockstep.vm;

import static lockstep.vm.Op.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import lockstep.compiler.Code;
import lockstep.object.*;
import org.jspecify.annotations.Nullable;

/** The places at which a program drops values: what a name, an attribute or an item was before, what a call leaves behind. */
final class Drops {
    private static final int LOOK_AHEAD = 200;
    private static final int MOST_UNBEGUN = 100;

    private final Interpreter interpreter;
    private final Life life;
    private final Reach reach;
    private final LastWords lastWords;
    /** A look was spared: the next one is at everything. */
    private boolean isBehind;
    /** From one value to what hangs on it: what every program has, and never ends, passed over. */
    private final Walk ahead = new Walk(this::isOfNoConcern);

    Drops(Interpreter interpreter, Life life, Reach reach, LastWords lastWords) {
        this.interpreter = interpreter;
        this.life = life;
        this.reach = reach;
        this.lastWords = lastWords;
    }

    // ---- whether it matters ----

    /** Whether a look at what hangs on a value finds something that is watched, or gives up looking. */
    private boolean matters(@Nullable Object value) {
        if (value == null || References.isLeaf(value)) {
            return false;
        }
        if (life.isWatched(value)) {
            return true;
        }
        ahead.clear();
        ahead.root(value);
        boolean over = ahead.some(LOOK_AHEAD);
        for (int i = 0; i < ahead.size() && over; i++) {
            if (life.isWatched(ahead.at(i))) {
                return true;
            }
        }
        return !over;
    }

    private boolean isOfNoConcern(Object o) {
        return References.isLeaf(o) || o instanceof ModuleObject || o instanceof TypeObject
                || o instanceof FunctionObject f && f.closure == null && f.defaults == null
                || o == interpreter.modules || o == interpreter.builtins
                || o instanceof Dict d && d.get(DUNDER_BUILTINS) != null;
    }

    private static final Str DUNDER_BUILTINS = Str.name("__builtins__");

    private boolean mattersNow(Object value) {
        return Life.isUnbegun(value) || life.isOwner(value) || holdsUnbegun(value) || life.active && matters(value);
    }

    /** Whether a list or the like begins with coroutines that were not begun; who has one there has a few. */
    private boolean holdsUnbegun(@Nullable Object value) {
        if (life.unbegun == 0) {
            return false;
        }
        return switch (value) {
            case ListObject l -> l.size > 0 && Life.isUnbegun(l.items[0]);
            case TupleObject t -> t.items.length > 0 && Life.isUnbegun(t.items[0]);
            case Dict d -> d.end() > 0 && Life.isUnbegun(d.valueAt(0));
            case SetObject s -> s.places() < 64 && IntStream.range(0, s.places()).anyMatch(i -> Life.isUnbegun(s.itemAt(i)));
            case null, default -> false;
        };
    }

    /** What may end when a value is let go: an exception takes the frames of its traceback along. */
    private List<Object> atRisk(Object value) {
        boolean any = value == FORGOTTEN || value instanceof ExceptionObject;
        List<Object> all = any ? unbegun() : new ArrayList<>();
        if (value != FORGOTTEN && mattersNow(value)) {
            all.add(value);
        }
        return all;
    }

    /** Coroutines that were not begun; none when they are many, since looking after all of them each time would take too long. */
    private List<Object> unbegun() {
        return life.unbegun == 0 || life.unbegun > MOST_UNBEGUN
                ? new ArrayList<>()
                : new ArrayList<>(interpreter.coroutines.unbegun());
    }

    /** Ends those of the values that nothing refers to; whether run_finalizers is to run. */
    private boolean lose(ThreadState thread, List<Object> values, @Nullable Object kept) {
        if (!reach.mayLook()) {
            isBehind = true;
            return false;
        }
        if (isBehind && !Life.isUnbegun(values.get(0))) {
            return sweep(thread, kept);
        }
        Reach.Lost lost = reach.lost(values, kept);
        return lost != null && lastWords.begin(thread, lost);
    }

    // ---- where ----

    /** A value was dropped. None, or PENDING while somebody's last words run. */
    Object dropped(ThreadState thread, @Nullable Object value) {
        if (value == null) {
            return None.NONE;
        }
        List<Object> values = atRisk(value);
        return !values.isEmpty() && lose(thread, values, null) ? thread.hidden("run_finalizers") : None.NONE;
    }

    /** A statement drops a generator, a coroutine or the like, which may live on elsewhere. None or PENDING. */
    Object discarded(ThreadState thread, Frame f, Awaitable dropped) {
        return switch (dropped) {
            case GeneratorObject g when g.watched || Life.isUnbegun(g) ->
                lose(thread, List.of(g), null) ? thread.hidden("run_finalizers") : None.NONE;
            case GeneratorObject g -> {
                boolean isOfLibrary =
                        g.type == Types.COROUTINE && g.state == GeneratorObject.State.CREATED && !g.claimed && !f.isHidden();
                yield isOfLibrary && isLost(g) ? Unawaited.ended(thread, g) : None.NONE;
            }
            case AsyncGenerators.Step step ->
                step.state == 0 && !f.isHidden() && isLost(step) ? Unawaited.ended(thread, step) : None.NONE;
        };
    }

    private boolean isLost(Object value) {
        return reach.mayLook() && reach.lost(List.of(value), null) != null;
    }

    /** A call ended and its locals are gone; hands on its result. */
    void leave(ThreadState thread, Frame f, Object result) {
        if (losesLocals(thread, f, result)) {
            thread.then((context, done) -> result, () -> thread.hidden("run_finalizers"));
        } else {
            thread.deliver(result);
        }
    }

    /** Whether run_finalizers is to run for what a frame that has ended had in its locals. */
    boolean losesLocals(ThreadState thread, Frame f, Object result) {
        List<Object> values = f.isHidden() ? null : valuesAtRisk(f);
        return values != null && lose(thread, values, result);
    }

    /** {@code frame.clear()}: a frame that has ended lets go of its locals. None or PENDING. */
    Object cleared(ThreadState thread, Frame f) {
        List<Object> values = valuesAtRisk(f);
        Arrays.fill(f.slots, 0, f.sp, null);
        f.sp = f.codeObject.slotCount;
        return values != null && lose(thread, values, null) ? thread.hidden("run_finalizers") : None.NONE;
    }

    private @Nullable List<Object> valuesAtRisk(Frame f) {
        List<Object> values = null;
        int count = f.codeObject.slotCount;
        boolean ofProgram = f.codeObject.code.origin == Code.Origin.USER;
        for (int i = 0; i < count; i++) {
            Object each = f.slots[i];
            if (each instanceof GeneratorObject g && (g.watched || isForgotten(g, f))
                    || ofProgram && (holdsUnbegun(each) || life.isOwner(each)) || life.watchful && matters(each)) {
                values = values == null ? new ArrayList<>() : values;
                values.add(each);
            }
        }
        return values;
    }

    /**
     * An exception leaves the values that a frame was computing with: a coroutine among them will never be awaited.
     *
     * @return whether a frame was pushed, after which the exception goes on
     */
    boolean raised(ThreadState thread, Frame f, int depth, PyException e) {
        List<Object> doubtful = unbegun();
        if (doubtful.isEmpty()) {
            return false;
        }
        while (f.sp > depth) {
            f.slots[--f.sp] = null;
        }
        if (!lose(thread, doubtful, e.value)) {
            return false;
        }
        thread.then((context, done) -> { throw e; }, () -> thread.hidden("run_finalizers"));
        return true;
    }

    /** A coroutine not begun, in a function of the program's own: those of the library hand theirs on. */
    private static boolean isForgotten(GeneratorObject g, Frame f) {
        return g.type == Types.COROUTINE && g.state == GeneratorObject.State.CREATED
                && f.codeObject.code.origin == Code.Origin.USER;
    }

    /** Notes a generator that an exception took off a frame's stack. */
    static @Nullable List<Object> add(@Nullable List<Object> lost, @Nullable Object value) {
        if (!(value instanceof GeneratorObject g) || !g.watched && !Life.isUnbegun(g)) {
            return lost;
        }
        List<Object> all = lost == null ? new ArrayList<>() : lost;
        all.add(g);
        return all;
    }

    /** Before a handler runs. */
    void unwound(ThreadState thread, Frame f, List<Object> lost) {
        if (lose(thread, lost, null)) {
            f.receive = Frame.DISCARD;
            thread.hidden("run_finalizers");
        }
    }

    /**
     * Before an instruction of a program whose stores are looked at: deals with what the one before dropped, and notes
     * what this one will. True when a frame was pushed.
     */
    boolean before(ThreadState thread, Frame f) {
        Object first = thread.dropping;
        if (first != null) {
            thread.dropping = null;
            if (f.sp > 1 && stack(f, 2) == first) {
                first = null; // an iterator that has more
            } else if (first == ALL) {
                if (sweep(thread, null)) {
                    f.receive = Frame.DISCARD;
                    thread.hidden("run_finalizers");
                    return true;
                }
            } else if (dropped(thread, first) == Context.PENDING) {
                f.receive = Frame.DISCARD;
                return true;
            }
        }
        int instruction = f.code.instructions[f.pc];
        int arg = instruction >>> 8;
        Object[] stack = f.slots;
        int sp = f.sp;
        Object old = switch (instruction & 0xff) {
            case STORE_FAST -> stack[arg];
            case STORE_FAST_LOAD_FAST, STORE_FAST_STORE_FAST -> stack[arg >> 4];
            case STORE_DEREF -> stack[arg] instanceof Cell c ? c.value : null;
            case STORE_ATTR, DELETE_ATTR -> stack[sp - 1] instanceof PyObject o ? attribute(o, f.codeObject.names[arg]) : null;
            case STORE_SUBSCR, DELETE_SUBSCR -> item(stack[sp - 2], stack[sp - 1]);
            case POP_TOP -> stack[sp - 1];
            case FOR_ITER -> stack[sp - 1];
            case LOAD_ATTR -> Life.isUnbegun(stack[sp - 1]) ? stack[sp - 1] : null;
            case POP_EXCEPT -> thread.handled;
            case CALL -> called(stack, sp - arg - 2, sp);
            case TO_BOOL, UNARY_NOT, FORMAT_SIMPLE, CONVERT_VALUE -> consumed(stack[sp - 1], null);
            case BINARY_OP, COMPARE_OP, IS_OP, CONTAINS_OP -> consumed(stack[sp - 1], stack[sp - 2]);
            default -> null;
        };
        if (old instanceof PyObject && !(old instanceof Str) && old != None.NONE
                && (life.watchful || Life.isUnbegun(old) || old == FORGOTTEN || holdsUnbegun(old)
                        || old instanceof ExceptionObject && life.unbegun > 0)) {
            thread.dropping = old;
        }
        return false;
    }

    private static @Nullable Object consumed(@Nullable Object top, @Nullable Object below) {
        return Life.isUnbegun(top) ? top : Life.isUnbegun(below) ? below : null;
    }

    private @Nullable Object called(Object[] stack, int callableAt, int sp) {
        Object callable = stack[callableAt];
        if (life.watchful && empties(stack, callableAt, sp)) {
            return ALL;
        }
        Object self = callable instanceof BoundNative b ? b.self : stack[callableAt + 1];
        if (holdsUnbegun(self) && (callable instanceof BoundNative b ? b.function : callable) instanceof NativeFunction n
                && EMPTYING.contains(n.name)) {
            return FORGOTTEN;
        }
        String name = callable instanceof NativeFunction n ? n.name : callable instanceof TypeObject t && !t.isHeap ? t.shownName() : "";
        if (LOOKING.contains(name)) {
            for (int i = callableAt + 1; i < sp; i++) {
                if (Life.isUnbegun(stack[i])) {
                    return stack[i];
                }
            }
        }
        return null;
    }

    private static @Nullable Object stack(Frame f, int depth) {
        return f.slots[f.sp - depth];
    }

    private static final PyObject ALL = new PyObject(Types.OBJECT);

    /** Stands for all coroutines that were not begun. */
    private static final PyObject FORGOTTEN = new PyObject(Types.OBJECT);

    /** Natives that look at their arguments and keep none. */
    private static final Set<String> LOOKING = Set.of(
            "print", "repr", "str", "bool", "int", "float", "type", "len", "id", "hash", "format", "isinstance", "callable", "hasattr");

    private static @Nullable Object attribute(PyObject o, Str name) {
        Object found = o.attributes == null ? null : o.attributes.get(name);
        if (found == null && o.slots != null && o.type.lookup(name) instanceof SlotMember m) {
            found = o.slots[m.index];
        }
        return found;
    }

    private static @Nullable Object item(Object container, Object key) {
        if (container instanceof ListObject l && key instanceof Long n) {
            long i = n < 0 ? n + l.size : n;
            return i >= 0 && i < l.size ? l.items[(int) i] : null;
        }
        if (container instanceof Dict d && !d.isExotic() && (key instanceof Str || key instanceof Long)) {
            return d.get(key);
        }
        return container instanceof ListObject || container instanceof Dict ? ALL : null;
    }

    private static final Set<String> EMPTYING = Set.of(
            "clear", "remove", "discard", "setattr", "delattr", "update", "difference_update", "__delitem__",
            "__setitem__", "__delattr__", "__setattr__");

    /** A call that may drop what its receiver or first arguments hold. */
    private boolean empties(Object[] stack, int callableAt, int sp) {
        Object callable = stack[callableAt];
        if (callable instanceof BoundNative b) {
            return EMPTYING.contains(b.function.name) && matters(b.self);
        }
        if (!(callable instanceof NativeFunction n) || !EMPTYING.contains(n.name)) {
            return false;
        }
        for (int i = callableAt + 1; i < sp; i++) {
            if (matters(stack[i])) {
                return true;
            }
        }
        return false;
    }

    /** Something may have been dropped somewhere. */
    private boolean sweep(ThreadState thread, @Nullable Object kept) {
        if (!reach.mayLook()) {
            isBehind = true;
            return false;
        }
        isBehind = false;
        Walk live = reach.live(kept);
        List<Object> lost = life.inOrder(o -> !live.contains(o));
        return !lost.isEmpty() && lastWords.begin(thread, new Reach.Lost(lost, live));
    }
}
