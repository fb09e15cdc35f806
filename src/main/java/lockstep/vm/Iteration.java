package lockstep.vm;

import lockstep.object.*;
import org.jspecify.annotations.Nullable;

/** The iterator protocol. */
public final class Iteration {
    private Iteration() {}

    static Object iterator(ThreadState thread, Object object) {
        TypeObject type = Types.of(object);
        Object method = type.lookup(Special.ITER);
        if (method == null) {
            if (type.lookup(Special.GETITEM) != null && !(object instanceof Dict)) {
                return new SequenceIterator(object);
            }
            throw Errors.type("'" + type.shownName() + "\' object is not iterable");
        }
        if (method == None.NONE) {
            throw Errors.type("'" + type.shownName() + "\' object is not iterable");
        }
        if (method instanceof NativeFunction n) {
            return thread.callNative(n, new Object[] {object}, NativeFunction.NO_KEYWORDS);
        }
        return thread.then(
                (context, iterator) -> {
                    if (Types.of(iterator).lookup(Special.NEXT) == null) {
                        throw Errors.type("iter() returned non-iterator of type '" + Types.of(iterator).shownName() + "'");
                    }
                    return iterator;
                },
                () -> thread.callMethod(method, object));
    }

    /** As {@link Context#next}. */
    static @Nullable Object next(ThreadState thread, Object iterator) {
        if (iterator instanceof NativeIterator n) {
            if (thread.interpreter.parallel) {
                synchronized (n) {
                    return n.next(thread);
                }
            }
            return n.next(thread);
        }
        if (iterator instanceof GeneratorObject g && g.type == Types.GENERATOR) {
            return Generators.send(thread, g, None.NONE);
        }
        Object method = Types.of(iterator).lookup(Special.NEXT);
        if (method == null) {
            throw Errors.type("'" + Types.of(iterator).shownName() + "\' object is not an iterator");
        }
        return thread.callMethod(method, iterator);
    }

    /** All items of something that runs no Python while it is iterated; null for anything else. */
    public static Object @Nullable [] simpleItems(ThreadState thread, Object iterable) {
        if (iterable instanceof ListObject l && l.type == Types.LIST) {
            thread.allocate(8L * l.size);
            return l.toArray();
        }
        if (iterable instanceof TupleObject t && t.type == Types.TUPLE) {
            return t.items;
        }
        Object iterator;
        if (iterable instanceof NativeIterator n) {
            iterator = n;
        } else {
            TypeObject type = Types.of(iterable);
            Object method = type.lookup(Special.ITER);
            if (!(method instanceof NativeFunction f) || iterable instanceof GeneratorObject || type.isHeap) {
                return null;
            }
            if (iterable instanceof TypeObject) {
                return null;
            }
            iterator = thread.callNative(f, new Object[] {iterable}, NativeFunction.NO_KEYWORDS);
        }
        if (!(iterator instanceof NativeIterator n) || !n.isSimple()) {
            return null;
        }
        ListObject collected = new ListObject();
        if (n.lengthHint() > 16) {
            collected.grow(thread, (int) Math.min(n.lengthHint(), Integer.MAX_VALUE - 32));
        }
        while (true) {
            Object item = n.next(thread);
            if (item == null) {
                return collected.toArray();
            }
            collected.append(thread, item);
        }
    }
}
