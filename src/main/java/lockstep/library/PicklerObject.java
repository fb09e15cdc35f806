package lockstep.library;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.IdentityHashMap;
import java.util.Map;
import lockstep.object.*;
import org.jspecify.annotations.Nullable;

/**
 * Writes one pickle after another over one memo. Exact built-ins are written here without any call-back; for every
 * other object it stops with a question, which hidden Python ({@code _pickle}) answers: what the object reduces to.
 * What is still to be written stands on a stack of tasks, so that no depth of data is a depth of Java.
 */
final class PicklerObject extends PyObject {
    static final TypeObject TYPE = new TypeObject("_pickle", "_Writer", Types.OBJECT, PicklerMethodsTable.INSTANCE);

    private static final int BATCH = 1000;

    /** Py_C_RECURSION_LIMIT of CPython 3.13 on Linux: lists and dicts take two of it, tuples and reductions one. */
    private static final int DEEPEST = 9_999;

    /** Something still to be done; the newest first. */
    @FunctionalInterface
    private interface Task {
        /** Answers a question for Python, or null to go on. */
        @Nullable TupleObject run();
    }

    final int protocol;
    PickleOutput out;
    /** Asks for a persistent id before each object. */
    boolean asksIds;
    /** Memoizes nothing. */
    boolean fast;
    /** Protocols below 3 write Python 2's names. */
    boolean fixImports = true;
    /** Takes buffers that are not to be in the pickle. */
    Object callback = None.NONE;

    private final ArrayDeque<Task> tasks = new ArrayDeque<>();
    private final Map<Object, Integer> memo = new IdentityHashMap<>();
    /** How many containers stand open. */
    private int depth;

    PicklerObject(int protocol) {
        super(TYPE);
        this.protocol = protocol;
        this.out = new PickleOutput(protocol);
    }

    // ---- the memo ----

    private static Object key(Object object) {
        return object instanceof Str s && s.isExact() ? s.value() : object;
    }

    boolean knows(Object object) {
        return memo.containsKey(key(object));
    }

    Dict memo() {
        Object[] all = new Object[memo.size()];
        memo.forEach((key, index) -> all[index] = key instanceof String s ? new Str(s) : key);
        Dict dict = new Dict();
        for (int i = 0; i < all.length; i++) {
            dict.put((long) i, all[i]);
        }
        return dict;
    }

    /** Takes up what another pickler's memo holds. */
    void recover(Dict other) {
        memo.clear();
        for (int i = 0; i < other.end(); i++) {
            if (other.keyAt(i) instanceof Long index) {
                memo.put(key(other.valueAt(i)), (int) (long) index);
            }
        }
    }

    void clearMemo() {
        memo.clear();
    }

    private void remember(Object object) {
        if (fast) {
            return;
        }
        int index = memo.size();
        memo.put(key(object), index);
        out.put(index);
    }

    private boolean recall(Object object) {
        Integer index = memo.get(key(object));
        if (index == null) {
            return false;
        }
        out.get(index);
        return true;
    }

    // ---- driving ----

    /** Begins a pickle; answers a question, or null when it is written. */
    @Nullable TupleObject begin(Object object) {
        out = new PickleOutput(protocol);
        tasks.clear();
        depth = 0;
        out.begin();
        save(object);
        return goOn();
    }

    @Nullable TupleObject goOn() {
        while (true) {
            Task task = tasks.poll();
            if (task == null) {
                out.end();
                return null;
            }
            TupleObject question = task.run();
            if (question != null) {
                return question;
            }
        }
    }

    private void then(Task task) {
        tasks.push(task);
    }

    private void thenOp(int code) {
        then(() -> {
            out.op(code);
            return null;
        });
    }

    private void thenRemember(Object object) {
        then(() -> {
            remember(object);
            return null;
        });
    }

    private void enter(int levels) {
        depth += levels;
        if (depth > DEEPEST) {
            throw Errors.recursion("maximum recursion depth exceeded while pickling an object");
        }
        then(() -> {
            depth -= levels;
            return null;
        });
    }

    private void save(Object object) {
        then(() -> saveNow(object));
    }

    /** Pushed in reverse, so that the first is written first. */
    private void saveAll(Object[] objects) {
        for (int i = objects.length - 1; i >= 0; i--) {
            save(objects[i]);
        }
    }

    private @Nullable TupleObject saveNow(Object object) {
        if (asksIds) {
            return new TupleObject(new Str("id"), object);
        }
        return saveKnown(object);
    }

    /** The persistent id was asked for and there is none. */
    @Nullable TupleObject saveKnown(Object object) {
        out.maybeCloseFrame();
        return atom(object) ? null : compound(object);
    }

    private boolean atom(Object object) {
        switch (object) {
            case None n -> out.op('N');
            case Boolean b -> out.bool(b);
            case Long n -> out.integer(n);
            case BigInteger n -> out.integer(n);
            case Double d -> out.number(d, FloatText.repr(d));
            case Str s when s.isExact() -> {
                if (!recall(s)) {
                    out.string(s.value());
                    remember(s);
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private @Nullable TupleObject compound(Object object) {
        if (recall(object)) {
            return null;
        }
        switch (object) {
            case BytesObject b when b.type == Types.BYTES && protocol >= 3 -> {
                out.bytes(b.bytes);
                remember(b);
            }
            case BytearrayObject b when b.type == Types.BYTEARRAY && protocol >= 5 -> {
                out.bytearray(b.toArray());
                remember(b);
            }
            case TupleObject t when t.type == Types.TUPLE -> tuple(t);
            case ListObject l when l.type == Types.LIST -> {
                enter(2);
                out.text(protocol == 0 ? "(l" : "]");
                remember(l);
                items(l.toArray(), 0, true);
            }
            case Dict d when d.type == Types.DICT -> {
                enter(2);
                out.text(protocol == 0 ? "(d" : "}");
                remember(d);
                pairs(pairsOf(d), 0, true);
            }
            case SetObject s when protocol >= 4 && (s.type == Types.SET || s.type == Types.FROZENSET) -> set(s);
            default -> {
                return new TupleObject(new Str("reduce"), object);
            }
        }
        return null;
    }

    private void tuple(TupleObject t) {
        int n = t.items.length;
        if (n == 0) {
            out.text(protocol == 0 ? "(t" : ")");
            return;
        }
        enter(1);
        boolean small = n <= 3 && protocol >= 2;
        if (!small) {
            out.op('(');
        }
        then(() -> {
            if (knows(t)) {
                // it holds itself, and was written meanwhile
                if (small) {
                    for (int i = 0; i < n; i++) {
                        out.op('0');
                    }
                } else if (protocol == 0) {
                    for (int i = 0; i <= n; i++) {
                        out.op('0');
                    }
                } else {
                    out.op('1');
                }
                recall(t);
            } else {
                out.op(small ? 0x84 + n : 't');
                remember(t);
            }
            return null;
        });
        saveAll(t.items);
    }

    private void set(SetObject s) {
        enter(1);
        Object[] all = s.toArray();
        if (s.type == Types.SET) {
            out.op(0x8f);
            remember(s);
            setItems(all, 0);
        } else {
            out.op('(');
            then(() -> {
                if (knows(s)) {
                    out.op('1');
                    recall(s);
                } else {
                    out.op(0x91);
                    remember(s);
                }
                return null;
            });
            saveAll(all);
        }
    }

    private void setItems(Object[] all, int from) {
        if (from >= all.length) {
            if (from > 0 && from % BATCH == 0) {
                out.op('(');
                out.op(0x90);
            }
            return;
        }
        int to = Math.min(all.length, from + BATCH);
        then(() -> {
            setItems(all, to);
            return null;
        });
        thenOp(0x90);
        for (int i = to - 1; i >= from; i--) {
            save(all[i]);
        }
        out.op('(');
    }

    private static Object[] pairsOf(Dict d) {
        Object[] all = new Object[2 * d.size()];
        int n = 0;
        for (int i = 0; i < d.end() && n < all.length; i++) {
            Object k = d.keyAt(i);
            if (k != null) {
                all[n++] = k;
                all[n++] = d.valueAt(i);
            }
        }
        return all;
    }

    /**
     * The items of a list, in batches.
     *
     * @param exact of a list itself: CPython then writes a last batch of one as a batch, which it does not for an
     *     iterator's
     */
    private void items(Object[] all, int from, boolean exact) {
        batches(all, from, 1, 'a', 'e', exact);
    }

    /** As {@link #items}; keys and values take turns. */
    private void pairs(Object[] all, int from, boolean exact) {
        batches(all, from, 2, 's', 'u', exact);
    }

    private void batches(Object[] all, int from, int width, int one, int many, boolean exact) {
        if (from >= all.length) {
            if (from > 0 && exact && width == 2 && from % (BATCH * width) == 0 && protocol > 0) {
                // CPython looks whether there is more only after it began another batch
                out.op('(');
                out.op(many);
            }
            return;
        }
        boolean single = protocol == 0 || all.length - from == width && (from == 0 || !exact);
        if (single) {
            each(all, from, protocol == 0 ? all.length : from + width, width, one);
            return;
        }
        int to = Math.min(all.length, from + BATCH * width);
        out.op('(');
        then(() -> {
            batches(all, to, width, one, many, exact);
            return null;
        });
        thenOp(many);
        run(all, from, to);
    }

    /** Atoms at once; at the first that is none, the rest waits behind it. */
    private void run(Object[] all, int from, int to) {
        int i = from;
        while (i < to && !asksIds && atom(all[i])) {
            out.maybeCloseFrame();
            i++;
        }
        if (i < to) {
            int next = i + 1;
            then(() -> {
                run(all, next, to);
                return null;
            });
            save(all[i]);
        }
    }

    private void each(Object[] all, int from, int to, int width, int code) {
        if (from >= to) {
            return;
        }
        then(() -> {
            out.op(code);
            each(all, from + width, to, width, code);
            return null;
        });
        for (int i = width - 1; i >= 0; i--) {
            save(all[from + i]);
        }
    }

    // ---- answers ----

    @Nullable TupleObject persistent(Object object, Object id) {
        if (id == None.NONE) {
            TupleObject question = saveKnown(object);
            return question != null ? question : goOn();
        }
        if (protocol == 0) {
            if (!(id instanceof Str s) || s.value().chars().anyMatch(c -> c > 127)) {
                return new TupleObject(new Str("error"), new Str("persistent IDs in protocol 0 must be ASCII strings"));
            }
            out.text("P" + s.value() + "\n");
            return goOn();
        }
        thenOp('Q');
        then(() -> saveKnown(id));
        return goOn();
    }

    /** A class or function, by name. */
    @Nullable TupleObject global(Object object, Str module, Str name) {
        if (protocol >= 4) {
            thenRemember(object);
            thenOp(0x93);
            then(() -> saveKnown(name));
            // CPython makes this string anew for each built-in type, so that none recalls another's
            boolean fresh = object instanceof TypeObject type && !type.isHeap;
            then(() -> saveKnown(fresh ? new Str(new String(module.value())) : module));
        } else {
            out.text("c" + module.value() + "\n" + name.value() + "\n");
            remember(object);
        }
        return goOn();
    }

    @Nullable TupleObject raw(Object object, Object data) {
        if (data instanceof BytearrayObject b) {
            out.bytearray(b.toArray());
        } else {
            out.bytes(((BytesObject) data).bytes);
        }
        remember(object);
        return goOn();
    }

    @Nullable TupleObject apart(boolean readOnly) {
        out.op(0x97);
        if (readOnly) {
            out.op(0x98);
        }
        return goOn();
    }

    @Nullable TupleObject extension(int code) {
        if (code < 256) {
            out.op(0x82, code, 1);
        } else if (code < 65536) {
            out.op(0x83, code, 2);
        } else {
            out.op(0x84, code, 4);
        }
        return goOn();
    }

    /** How to make the object: which opcode, and what is to be written before it. */
    @Nullable TupleObject reduced(
            @Nullable Object object, int code, Object[] parts, Object state, Object items, Object pairs, Object setter) {
        enter(1);
        if (state != None.NONE) {
            if (setter == None.NONE) {
                thenOp('b');
                save(state);
            } else {
                thenOp('0');
                thenOp('R');
                thenOp(0x86);
                save(state);
                if (object != null) {
                    save(object);
                }
                save(setter);
            }
        }
        if (pairs instanceof ListObject l && l.size > 0) {
            Object[] all = l.toArray();
            then(() -> {
                pairs(all, 0, false);
                return null;
            });
        }
        if (items instanceof ListObject l && l.size > 0) {
            Object[] all = l.toArray();
            then(() -> {
                items(all, 0, false);
                return null;
            });
        }
        if (object != null) {
            then(() -> {
                if (knows(object)) {
                    out.op('0');
                    recall(object);
                } else {
                    remember(object);
                }
                return null;
            });
        }
        thenOp(code);
        saveAll(parts);
        return goOn();
    }
}
