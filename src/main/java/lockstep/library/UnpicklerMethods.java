package lockstep.library;

import lockstep.object.*;
import lockstep.object.Builtin.Kind;
import lockstep.vm.ThreadState;

/** What hidden Python tells an {@link UnpicklerObject}. Each answer gives the next question. */
final class UnpicklerMethods {
    private UnpicklerMethods() {}

    /** Goes on, after a question that wants no value. */
    @Builtin("go_on(self, /)")
    static Object goOn(UnpicklerObject self) {
        return self.goOn();
    }

    @Builtin("value(self, value, /)")
    static Object value(UnpicklerObject self, Object value) {
        self.push(value);
        return self.goOn();
    }

    /** Charges what was read, and answers where the pickle ended. */
    @Builtin("end(self, start, /)")
    static Object end(ThreadState thread, UnpicklerObject self, Object start) {
        long bytes = self.at - (Long) start;
        thread.work(PickleModule.price(thread, bytes - self.copied, self.copied));
        thread.allocate(8 * bytes);
        return (long) self.at;
    }

    /** The memo as a dict, to be read; what it is set to must have ints for keys. */
    @Builtin(value = "memo(self, /)", kind = Kind.GETTER)
    static Object memo(UnpicklerObject self) {
        Dict all = new Dict();
        self.memo.forEach((index, value) -> all.put((long) index, value));
        return all;
    }

    @Builtin(value = "protocol(self, /)", kind = Kind.GETTER)
    static Object protocol(UnpicklerObject self) {
        return (long) self.protocol;
    }

    @Builtin("copy(self, /)")
    static Object copy(UnpicklerObject self) {
        return memo(self);
    }

    @Builtin("clear(self, /)")
    static void clear(UnpicklerObject self) {
        self.memo.clear();
    }

    @Builtin("__reduce__(self, /)")
    static Object reduce(UnpicklerObject self) {
        return new TupleObject(Types.DICT, new TupleObject(memo(self)));
    }

    /** Takes up what a dict says the memo is. */
    @Builtin("take(self, all, /)")
    static void take(UnpicklerObject self, Object all) {
        Dict dict = (Dict) all;
        for (int i = 0; i < dict.end(); i++) {
            if (dict.keyAt(i) == null) {
                continue;
            }
            if (!(dict.keyAt(i) instanceof Long index)) {
                throw Errors.type("memo key must be integers");
            }
            if (index < 0) {
                throw Errors.value("memo key must be positive integers.");
            }
            self.memo.put((int) (long) index, dict.valueAt(i));
        }
    }

    @Builtin("remember(self, memo, /)")
    static void remember(UnpicklerObject self, Object memo) {
        UnpicklerObject other = (UnpicklerObject) memo;
        self.memo = other.memo;
    }
}
