package lockstep.library;

import java.nio.charset.StandardCharsets;
import lockstep.kernel.Operation;
import lockstep.object.Builtin.Kind;
import lockstep.vm.ThreadState;

import lockstep.object.*;

/** {@code _net}: waiting for the pretend internet. Nothing ever leaves the machine. */
final class NetModule {
    private NetModule() {}

    /** Waits outside the GIL, as a socket read does. */
    @Builtin(value = "_wait(what, seconds, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object waitFor(ThreadState thread, Object what, Object seconds) {
        return thread.ask(
                new Operation.Outside(false, what.toString(), Math.max(0, TimeModule.nanos(seconds)), () -> null),
                (t, wake) -> None.NONE);
    }

    /** Where a thread waits for {@code what}. */
    @Builtin(value = "_gate(what, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object gate(ThreadState thread, Object what) {
        return new GateObject(thread, what.toString());
    }

    /** The table of sites, as text. */
    @Builtin(value = "_sites()", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object sites(ThreadState thread) {
        return new Str(thread.interpreter.host.sites() + "\n" + Library.resource("/lockstep/library/sites.txt"));
    }

    /** How many times as long as the table says an answer takes to begin. */
    @Builtin(value = "_latency()", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object latency(ThreadState thread) {
        return thread.interpreter.host.latency();
    }

    /** A number from 0 to below 1 that depends on the run's seed, an address and how often it was asked. */
    @Builtin(value = "_fraction(url, n, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object fraction(ThreadState thread, Object url, Object n) {
        long state = Hashes.ofBytes(((Str) url).value().getBytes(StandardCharsets.UTF_8))
                + 0x9e3779b97f4a7c15L * (thread.interpreter.seed * 1_000_003L + (Long) n);
        // the end of splitmix64 (Steele, Lea, Flood 2014)
        state = (state ^ state >>> 30) * 0xbf58476d1ce4e5b9L;
        state = (state ^ state >>> 27) * 0x94d049bb133111ebL;
        return ((state ^ state >>> 31) >>> 11) * 0x1p-53;
    }

    /** Bytes that depend on a text only. */
    @Builtin(value = "_body(seed, size, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object body(ThreadState thread, Object seed, Object size) {
        int n = (int) Math.min(Integers.need(size), 64 << 20);
        thread.allocate(n);
        byte[] bytes = new byte[n];
        long state = Hashes.ofBytes(((Str) seed).value().getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < n; i++) {
            // xorshift64 (Marsaglia 2003): any bytes will do, the same everywhere
            state ^= state << 13;
            state ^= state >>> 7;
            state ^= state << 17;
            bytes[i] = (byte) state;
        }
        return new BytesObject(bytes);
    }
}
