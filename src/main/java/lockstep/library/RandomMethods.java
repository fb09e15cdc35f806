package lockstep.library;

import java.math.BigInteger;
import lockstep.object.*;
import lockstep.object.Builtin.Kind;
import lockstep.vm.ThreadState;

/** What {@code _random.Random} has. */
final class RandomMethods {
    private RandomMethods() {}

    @Builtin(value = "__new__(cls, /, *args, **kwargs)", kind = Kind.STATIC_METHOD, effect = Effect.PURE)
    static Object make(ThreadState thread, Object cls, Object[] args, Dict kwargs) {
        MersenneTwister made = new MersenneTwister((TypeObject) cls);
        made.id = thread.interpreter.nextId();
        made.seed(BigInteger.valueOf(thread.interpreter.seed));
        return made;
    }

    @Builtin(value = "__init__(self, /, *args)", effect = Effect.PURE)
    static void init(Object self, Object[] args) {}

    /** None takes the run's own seed, so that an unseeded program repeats itself too. */
    @Builtin(value = "seed(self, n=None, /)", effect = Effect.WRITES_SELF)
    static Object seed(ThreadState thread, MersenneTwister self, Object n) {
        if (n == None.NONE) {
            self.seed(BigInteger.valueOf(thread.interpreter.seed));
            return None.NONE;
        }
        Object plain = Integers.plain(n);
        if (plain != null) {
            self.seed(Integers.big(plain));
            return None.NONE;
        }
        return thread.then(
                (context, hash) -> {
                    self.seed(new BigInteger(Long.toUnsignedString((Long) hash)));
                    return None.NONE;
                },
                () -> thread.hash(n));
    }

    @Builtin(value = "random(self, /)", effect = Effect.WRITES_SELF)
    static Object random(MersenneTwister self) {
        return self.nextDouble();
    }

    @Builtin(value = "getrandbits(self, k, /)", effect = Effect.WRITES_SELF)
    static Object getRandBits(ThreadState thread, MersenneTwister self, Object k) {
        long bits = Integers.need(k);
        if (bits < 0) {
            throw Errors.value("number of bits must be non-negative");
        }
        if (bits == 0) {
            return 0L;
        }
        if (bits <= 32) {
            return Integer.toUnsignedLong(self.next()) >>> 32 - bits;
        }
        thread.allocate(bits / 8);
        int words = (int) ((bits - 1) / 32 + 1);
        byte[] all = new byte[4 * words];
        for (int i = 0; i < words; i++, bits -= 32) {
            int r = self.next();
            if (bits < 32) {
                r >>>= 32 - bits;
            }
            int at = all.length - 4 * i;
            all[at - 1] = (byte) r;
            all[at - 2] = (byte) (r >>> 8);
            all[at - 3] = (byte) (r >>> 16);
            all[at - 4] = (byte) (r >>> 24);
        }
        return Numbers.normal(new BigInteger(1, all));
    }

    @Builtin(value = "getstate(self, /)", effect = Effect.READS_SELF)
    static Object getState(MersenneTwister self) {
        Object[] all = new Object[MersenneTwister.N + 1];
        for (int i = 0; i < MersenneTwister.N; i++) {
            all[i] = Integer.toUnsignedLong(self.state[i]);
        }
        all[MersenneTwister.N] = (long) self.index;
        return TupleObject.of(all);
    }

    @Builtin(value = "setstate(self, state, /)", effect = Effect.WRITES_SELF)
    static void setState(MersenneTwister self, Object state) {
        if (!(state instanceof TupleObject t)) {
            throw Errors.type("state vector must be a tuple");
        }
        if (t.items.length != MersenneTwister.N + 1) {
            throw Errors.value("state vector is the wrong size");
        }
        for (int i = 0; i < MersenneTwister.N; i++) {
            self.state[i] = (int) Integers.need(t.items[i]);
        }
        self.index = (int) Math.max(0, Math.min(MersenneTwister.N, Integers.need(t.items[MersenneTwister.N])));
    }
}
