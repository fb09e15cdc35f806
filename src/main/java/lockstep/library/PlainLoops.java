package lockstep.library;

import lockstep.object.*;
import lockstep.vm.ThreadState;
import org.jspecify.annotations.Nullable;

/**
 * What {@code call_soon} of asyncio's own loops does, done at once: an event loop makes several handles for each step of a
 * task. Only for loops that have the method from {@code BaseEventLoop}, are open and not in debug mode, and as long as
 * nobody can tell the difference: no debugger or profiler listens and no switch may come anywhere but at eval breakers.
 */
final class PlainLoops {
    private static final Str CALL_SOON = Str.name("call_soon");
    private static final Str GET_DEBUG = Str.name("get_debug");
    private static final Str DEBUG = Str.name("_debug");
    private static final Str CLOSED = Str.name("_closed");
    private static final Str READY = Str.name("_ready");
    private static final Str CONTEXT = Str.name("context");
    private static final String[] FIELDS = {
        "_callback", "_args", "_cancelled", "_loop", "_source_traceback", "_repr", "_context", "_scheduled", "_when"
    };

    private final Object callSoon;
    private final Object getDebug;
    private final TypeObject handle;
    private final TypeObject timer;
    private final int handleVersion;
    private final int timerVersion;
    /** Where a handle has its fields, in the order of {@link #FIELDS}. */
    private final int[] places = new int[FIELDS.length];

    private @Nullable TypeObject asked;
    private int askedVersion;
    private boolean answer;

    PlainLoops(TypeObject loop, TypeObject handle, TypeObject timer) {
        callSoon = loop.lookup(CALL_SOON);
        getDebug = loop.lookup(GET_DEBUG);
        this.handle = handle;
        this.timer = timer;
        handleVersion = handle.version;
        timerVersion = timer.version;
        for (int i = 0; i < FIELDS.length; i++) {
            places[i] = ((SlotMember) timer.lookup(Str.name(FIELDS[i]))).index;
        }
    }

    /** Whether a loop is what this class says, and so is what it calls. */
    private boolean isPlain(PyObject loop) {
        TypeObject type = loop.type;
        if (type != asked || type.version != askedVersion) {
            asked = type;
            askedVersion = type.version;
            answer = type.lookup(CALL_SOON) == callSoon
                    && type.lookup(GET_DEBUG) == getDebug
                    && type.lookup(Special.GETATTRIBUTE) instanceof NativeFunction;
        }
        Dict own = loop.attributes;
        return answer
                && own != null
                && handle.version == handleVersion
                && timer.version == timerVersion
                && own.get(DEBUG) == Boolean.FALSE
                && own.get(CALL_SOON) == null
                && own.get(GET_DEBUG) == null;
    }

    /** Null unless it is a loop out of debug mode of which all is known. */
    static @Nullable PyObject plain(ThreadState thread, Object loop) {
        PlainLoops loops = AsyncioState.of(thread).loops;
        return loops != null && loop instanceof PyObject o && thread.mayShorten() && loops.isPlain(o) ? o : null;
    }

    /** Calls {@code loop.call_soon(callback, *args, context=context)}. None or PENDING. */
    static Object soon(ThreadState thread, Object loop, Object callback, TupleObject args, Object context) {
        if (soonPlain(thread, loop, callback, args, context)) {
            return None.NONE;
        }
        Object[] all = new Object[args.items.length + 2];
        all[0] = callback;
        System.arraycopy(args.items, 0, all, 1, args.items.length);
        all[all.length - 1] = context;
        return thread.then(
                (c, method) -> c.then((d, made) -> None.NONE, () -> c.callKeywords(method, all, new Str[] {CONTEXT})),
                () -> thread.getAttribute(loop, CALL_SOON));
    }

    /** As {@link #soon} where that needs no Python; whether it did. */
    static boolean soonPlain(ThreadState thread, Object loop, Object callback, TupleObject args, Object context) {
        PyObject plain = plain(thread, loop);
        if (plain == null
                || plain.attributes.get(CLOSED) != Boolean.FALSE
                || !(plain.attributes.get(READY) instanceof DequeObject ready)) {
            return false;
        }
        AsyncioState state = AsyncioState.of(thread);
        ready.append(thread, state.loops.made(thread, state.loops.handle, callback, args, loop, context));
        thread.work(state.soonCost);
        return true;
    }

    /** {@code type(callback, args, loop, context)}. */
    PyObject made(ThreadState thread, TypeObject type, Object callback, TupleObject args, Object loop, Object context) {
        thread.allocate(120);
        PyObject made = new PyObject(type);
        made.id = thread.interpreter.nextId();
        Object[] slots = new Object[type.slotCount];
        slots[places[0]] = callback;
        slots[places[1]] = args;
        slots[places[2]] = Boolean.FALSE;
        slots[places[3]] = loop;
        slots[places[4]] = None.NONE;
        slots[places[5]] = None.NONE;
        slots[places[6]] = context;
        made.slots = slots;
        return made;
    }

    /** A timer, as {@code call_at} makes one. */
    PyObject timer(ThreadState thread, Object when, Object callback, TupleObject args, Object loop, Object context) {
        PyObject made = made(thread, timer, callback, args, loop, context);
        made.slots[places[7]] = Boolean.TRUE;
        made.slots[places[8]] = when;
        return made;
    }

    /** Whether its fields lie where they do in every handle. */
    boolean isHandle(PyObject object) {
        return object.slots != null && (object.type == handle || object.type == timer || object.type.isSubtypeOf(handle));
    }

    int whenPlace() {
        return places[8];
    }

    int scheduledPlace() {
        return places[7];
    }

    int cancelledPlace() {
        return places[2];
    }
}
