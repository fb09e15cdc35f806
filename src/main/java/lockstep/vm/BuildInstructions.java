package lockstep.vm;

import java.util.Arrays;
import lockstep.object.*;

/** Making containers from the stack, and taking them apart onto it. */
final class BuildInstructions {
    private BuildInstructions() {}

    static TupleObject tuple(Object[] stack, int from, int count) {
        return count == 0 ? TupleObject.EMPTY : new TupleObject(Arrays.copyOfRange(stack, from, from + count));
    }

    static ListObject list(Object[] stack, int from, int count) {
        return count == 0 ? new ListObject() : new ListObject(Arrays.copyOfRange(stack, from, from + count));
    }

    /** Puts the items on the stack, the first on top. True when another frame must run first. */
    static boolean unpack(ThreadState thread, Frame f, Object sequence, int count) {
        Object[] items = null;
        int size = 0;
        if (sequence instanceof TupleObject t && t.type == Types.TUPLE) {
            items = t.items;
            size = items.length;
        } else if (sequence instanceof ListObject l && l.type == Types.LIST) {
            items = l.items;
            size = Math.min(l.size, items.length);
        }
        if (items != null) {
            spreadOut(f, items, size, count);
            return false;
        }
        f.receive = Frame.DISCARD;
        if (!Types.isIterable(sequence)) {
            throw Errors.type("cannot unpack non-iterable " + Types.of(sequence).shownName() + " object");
        }
        Object done = thread.then(
                (context, list) -> {
                    ListObject taken = (ListObject) list;
                    spreadOut(f, taken.items, taken.size, count);
                    return None.NONE;
                },
                () -> thread.hidden("take_for_unpack", sequence, (long) count + 1));
        if (done == Context.PENDING) {
            return true;
        }
        f.receive = Frame.PUSH;
        return false;
    }

    private static void spreadOut(Frame f, Object[] items, int size, int count) {
        if (size != count) {
            throw size > count
                    ? Errors.value("too many values to unpack (expected " + count + ")")
                    : Errors.value("not enough values to unpack (expected " + count + ", got " + size + ")");
        }
        int sp = f.sp;
        for (int i = count - 1; i >= 0; i--) {
            f.slots[sp++] = items[i];
        }
        f.sp = sp;
    }

    static Object dictMergeOrUpdate(ThreadState thread, Frame f, int op, int arg) {
        if (op == Op.DICT_MERGE) {
            return CallInstructions.dictMerge(thread, f, arg);
        }
        Object update = f.slots[--f.sp];
        Dict target = (Dict) f.slots[f.sp - arg];
        if (update instanceof Dict d && d.type == Types.DICT && !d.isExotic() && !target.isExotic()) {
            target.addAll(d);
            return None.NONE;
        }
        if (Types.of(update).lookup(Str.name("keys")) == null) {
            throw Errors.type("'" + Types.of(update).shownName() + "\' object is not a mapping");
        }
        return thread.callMethod(Types.DICT.lookup(Str.name("update")), target, update);
    }

    static boolean buildMap(ThreadState thread, Frame f, int count) {
        Object[] stack = f.slots;
        f.sp -= 2 * count;
        Dict dict = new Dict();
        boolean simple = true;
        for (int i = 0; i < count && simple; i++) {
            simple = Keys.isSimple(stack[f.sp + 2 * i]);
        }
        if (simple) {
            for (int i = 0; i < count; i++) {
                dict.put(stack[f.sp + 2 * i], stack[f.sp + 2 * i + 1]);
            }
            stack[f.sp++] = dict;
            return false;
        }
        Object[] pairs = Arrays.copyOfRange(stack, f.sp, f.sp + 2 * count);
        return Instructions.push(f, thread.hidden("build_map", dict, new TupleObject(pairs)));
    }

    static boolean unpackEx(ThreadState thread, Frame f, int before, int after) {
        Object sequence = f.slots[--f.sp];
        if (!Types.isIterable(sequence)) {
            throw Errors.type("cannot unpack non-iterable " + Types.of(sequence).shownName() + " object");
        }
        return Instructions.discard(f, thread.withItems(sequence, (context, items) -> {
            if (items.length < before + after) {
                throw Errors.value("not enough values to unpack (expected at least " + (before + after) + ", got "
                        + items.length + ")");
            }
            int sp = f.sp;
            for (int i = items.length - 1; i >= items.length - after; i--) {
                f.slots[sp++] = items[i];
            }
            f.slots[sp++] = new ListObject(Arrays.copyOfRange(items, before, items.length - after));
            for (int i = before - 1; i >= 0; i--) {
                f.slots[sp++] = items[i];
            }
            f.sp = sp;
            return None.NONE;
        }));
    }
}
