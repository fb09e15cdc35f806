package lockstep.library;

import java.util.Arrays;
import java.util.Objects;
import lockstep.kernel.Operation;
import lockstep.object.Builtin.Kind;
import lockstep.vm.ThreadState;

import lockstep.object.*;

/** {@code time}: the kernel's clocks. */
final class TimeModule {
    private TimeModule() {}

    /** The kernel's time, with what this thread has used since it was last asked. */
    private static long now(ThreadState thread) {
        return thread.interpreter.kernel.isSimulated()
                ? Math.max(thread.interpreter.kernel.now(), thread.clock())
                : thread.interpreter.kernel.now();
    }

    @Builtin(value = "time()", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object time(ThreadState thread) {
        return (thread.interpreter.kernel.wallClock() - thread.interpreter.kernel.now() + now(thread)) / 1e9;
    }

    @Builtin(value = "time_ns()", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object timeNs(ThreadState thread) {
        return thread.interpreter.kernel.wallClock() - thread.interpreter.kernel.now() + now(thread);
    }

    /** An arbitrary start, so that nobody takes it for the time of day. */
    private static final long START = 1_000_000_000L;

    @Builtin(value = "monotonic()", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object monotonic(ThreadState thread) {
        return (START + now(thread)) / 1e9;
    }

    @Builtin(value = "monotonic_ns()", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object monotonicNs(ThreadState thread) {
        return START + now(thread);
    }

    @Builtin(value = "perf_counter()", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object perfCounter(ThreadState thread) {
        return (START + now(thread)) / 1e9;
    }

    @Builtin(value = "perf_counter_ns()", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object perfCounterNs(ThreadState thread) {
        return START + now(thread);
    }

    @Builtin(value = "process_time()", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object processTime(ThreadState thread) {
        return thread.interpreter.usedNanos() / 1e9;
    }

    @Builtin(value = "process_time_ns()", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object processTimeNs(ThreadState thread) {
        return thread.interpreter.usedNanos();
    }

    @Builtin(value = "thread_time()", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object threadTime(ThreadState thread) {
        return thread.usedNanos() / 1e9;
    }

    @Builtin(value = "thread_time_ns()", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object threadTimeNs(ThreadState thread) {
        return thread.usedNanos();
    }

    @Builtin(value = "sleep(seconds, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object sleep(ThreadState thread, Object seconds) {
        long nanos = bounded(seconds);
        if (nanos < 0) {
            throw Errors.value("sleep length must be non-negative");
        }
        return thread.ask(new Operation.Sleep(nanos), (t, wake) -> None.NONE);
    }

    /** Named in {@code __all__}, and by what the calendars' half ({@code _timeparts.py}) has. */
    static final String[] PARTS = {
        "CLOCK_MONOTONIC", "CLOCK_PROCESS_CPUTIME_ID", "CLOCK_REALTIME", "CLOCK_THREAD_CPUTIME_ID", "altzone", "asctime",
        "clock_getres", "clock_gettime", "clock_gettime_ns", "ctime", "daylight", "get_clock_info", "gmtime",
        "localtime", "mktime", "strftime", "strptime", "struct_time", "timezone", "tzname", "tzset"
    };

    /** The names of {@link #part}, for suggestions. */
    static TupleObject late() {
        return new TupleObject(Arrays.stream(PARTS).map(Str::name).toArray());
    }

    /** Dates are seldom asked for, so their half is read when they are. */
    @Builtin(value = "__getattr__(name, /)", kind = Kind.FUNCTION)
    static Object part(ThreadState thread, Object name) {
        if (name instanceof Str s && Arrays.binarySearch(PARTS, s.value()) >= 0) {
            return thread.hiddenThen(
                    (context, value) -> {
                        ((ModuleObject) Objects.requireNonNull(thread.interpreter.modules.get(new Str("time"))))
                                .set(s.value(), value);
                        return value;
                    },
                    "time_part",
                    name);
        }
        throw Errors.of(Types.ATTRIBUTE_ERROR, "module 'time' has no attribute '" + name + "'");
    }

    /** threading.TIMEOUT_MAX, in seconds. */
    private static final long LONGEST = 9_223_372_036L;

    /** The same, for waits that refuse what is longer than the longest. */
    static long bounded(Object seconds) {
        long nanos = nanos(seconds);
        boolean whole = Numbers.plain(seconds) instanceof Long n && n > LONGEST;
        if (whole || nanos > LONGEST * 1_000_000_000) {
            String problem = whole ? "too large to convert to C PyTime_t" : "out of range for platform time_t";
            throw Errors.of(Types.OVERFLOW_ERROR, new Str("timestamp " + problem));
        }
        return nanos;
    }

    /** Seconds as a program gives them, in ns; too long is the longest there is. */
    static long nanos(Object seconds) {
        Object plain = Numbers.plain(seconds);
        return switch (plain) {
            case null -> throw Errors.type(
                    "'" + Types.of(seconds).shownName() + "' object cannot be interpreted as an integer");
            case Double d -> {
                if (Double.isNaN(d)) {
                    throw Errors.value("Invalid value NaN (not a number)");
                }
                yield (long) Math.ceil(d * 1e9);
            }
            case Long n -> Math.multiplyHigh(n, 1_000_000_000L) == (n * 1_000_000_000L >> 63)
                    ? n * 1_000_000_000L
                    : n < 0 ? -1 : Long.MAX_VALUE / 2;
            case Boolean b -> b ? 1_000_000_000L : 0;
            default -> throw Errors.overflow("timestamp too large to convert to C PyTime_t");
        };
    }
}
