package lockstep.library;

import lockstep.object.*;
import lockstep.object.Builtin.Kind;
import org.jspecify.annotations.Nullable;

/** What hidden Python tells a {@link PicklerObject}. Each answer gives the next question, or None at the end. */
final class PicklerMethods {
    private PicklerMethods() {}

    private static Object asked(@Nullable TupleObject question) {
        return question == null ? None.NONE : question;
    }

    @Builtin("begin(self, object, /)")
    static Object begin(PicklerObject self, Object object) {
        return asked(self.begin(object));
    }

    @Builtin("persistent(self, object, id, /)")
    static Object persistent(PicklerObject self, Object object, Object id) {
        return asked(self.persistent(object, id));
    }

    @Builtin("named(self, object, module, name, /)")
    static Object named(PicklerObject self, Object object, Object module, Object name) {
        return asked(self.global(object, (Str) module, (Str) name));
    }

    @Builtin("extension(self, code, /)")
    static Object extension(PicklerObject self, Object code) {
        return asked(self.extension((int) (long) (Long) code));
    }

    /** @param keep whether the object is memoized */
    @Builtin("reduced(self, object, keep, code, parts, state, items, pairs, setter, /)")
    static Object reduced(
            PicklerObject self,
            Object object,
            Object keep,
            Object code,
            Object parts,
            Object state,
            Object items,
            Object pairs,
            Object setter) {
        return asked(self.reduced(
                keep == Boolean.TRUE ? object : null,
                (int) (long) (Long) code,
                ((TupleObject) parts).items,
                state,
                items,
                pairs,
                setter));
    }

    /** The pickle; charged to the clock by the byte. */
    @Builtin("result(self, /)")
    static Object result(lockstep.vm.ThreadState thread, PicklerObject self) {
        byte[] bytes = self.out.toArray();
        thread.work(PickleModule.price(thread, bytes.length - self.out.copied, self.out.copied));
        thread.allocate(bytes.length);
        return new BytesObject(bytes);
    }

    @Builtin("settings(self, asks_ids, fast, /)")
    static void settings(lockstep.vm.ThreadState thread, PicklerObject self, Object asksIds, Object fast) {
        thread.work(thread.interpreter.costTable.nanos("pickle.pickler"));
        self.asksIds = asksIds == Boolean.TRUE;
        self.fast = fast == Boolean.TRUE;
    }

    @Builtin("clear(self, /)")
    static void clear(PicklerObject self) {
        self.clearMemo();
    }

    /** What is in the memo, each with its number. */
    @Builtin(value = "memo(self, /)", kind = Kind.GETTER)
    static Object memo(PicklerObject self) {
        return self.memo();
    }

    @Builtin(value = "memo(self, value, /)", kind = Kind.SETTER)
    static void setMemo(PicklerObject self, @Nullable Object value) {
        self.recover((Dict) java.util.Objects.requireNonNull(value));
    }

    @Builtin(value = "fix_imports(self, /)", kind = Kind.GETTER)
    static Object fixImports(PicklerObject self) {
        return self.fixImports;
    }

    @Builtin(value = "fix_imports(self, value, /)", kind = Kind.SETTER)
    static void setFixImports(PicklerObject self, @Nullable Object value) {
        self.fixImports = value == Boolean.TRUE;
    }

    @Builtin(value = "callback(self, /)", kind = Kind.GETTER)
    static Object callback(PicklerObject self) {
        return self.callback;
    }

    @Builtin(value = "callback(self, value, /)", kind = Kind.SETTER)
    static void setCallback(PicklerObject self, @Nullable Object value) {
        self.callback = value == null ? None.NONE : value;
    }

    /** Bytes that stand for a buffer. */
    @Builtin("raw(self, object, data, /)")
    static Object raw(PicklerObject self, Object object, Object data) {
        return asked(self.raw(object, data));
    }

    /** A buffer that goes another way. */
    @Builtin("apart(self, read_only, /)")
    static Object apart(PicklerObject self, Object readOnly) {
        return asked(self.apart(readOnly == Boolean.TRUE));
    }

    @Builtin(value = "protocol(self, /)", kind = Kind.GETTER)
    static Object protocol(PicklerObject self) {
        return (long) self.protocol;
    }
}
