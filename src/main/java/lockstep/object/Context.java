package lockstep.object;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * What a native needs of the thread that runs it. The one convention for call-backs: a native never waits for Python in
 * Java. It does what it can on exact built-ins, and where Python must run it <em>returns</em> what {@link #call},
 * {@link #callThen} or {@link #hidden} gives: either the value, or {@link #PENDING}, which means that a frame now stands
 * on the thread's stack and its value will be the native's value.
 */
public abstract class Context {
    /** "My result is still being computed by the frame I pushed." Only ever returned, never stored. */
    public static final Object PENDING = new Object();

    /** How deep this thread is in nested values. */
    public final Nesting nesting = new Nesting();

    // ---- calls ----

    /** Calls with positional arguments, as the native's last act. */
    public abstract Object call(Object callable, Object... args);

    /** Calls what was found on the type of {@code self}, unbound: a function, or a descriptor to be bound first. */
    public abstract Object callSpecial(Object method, Object self, Object... args);

    /** Calls with keywords: the last {@code names.length} of the arguments are theirs. */
    public abstract Object callKeywords(Object callable, Object[] args, Str[] names);

    /** Calls with what {@code *args} and {@code **kwargs} hold. @throws PyException TypeError when a keyword is no str */
    public final Object callSpread(Object callable, Object[] args, Dict keywords) {
        SpreadArguments spread = SpreadArguments.of(args, keywords);
        return callKeywords(callable, spread.all(), spread.names());
    }

    /** Calls, and goes on with {@code then} when it returns. */
    public abstract Object callThen(Continuation then, Object callable, Object... args);

    /** Runs one of our Python functions for what is C in CPython, by its name in {@code hidden.py}. */
    public abstract Object hidden(String name, Object... args);

    public abstract Object hiddenThen(Continuation then, String name, Object... args);

    /** Goes on with a value that may be PENDING: at once when it is there. {@code push} runs with {@code then} waiting. */
    public abstract Object then(Continuation then, Pushing push);

    /**
     * For loops: the value of {@code push} when it is there at once, with which the caller goes on itself; else PENDING,
     * and {@code later} goes on. (A loop that went on by {@link #then} would be a Java call within a call each time.)
     */
    public abstract Object now(Pushing push, Continuation later);

    /** Something that answers a value or PENDING. */
    @FunctionalInterface
    public interface Pushing {
        Object run();
    }

    /** Continues with all items of any iterable, as an array that the callee may keep. */
    public abstract Object withItems(Object iterable, ItemsContinuation then);

    /**
     * As {@link #withItems}, the way list() does it: what has a {@code __len__} or {@code __length_hint__} of its own in
     * Python is asked, once it gave its iterator, how many there will be.
     */
    public abstract Object withListItems(Object iterable, ItemsContinuation then);

    @FunctionalInterface
    public interface ItemsContinuation {
        Object resume(Context context, Object[] items);
    }

    // ---- operations that may run Python; each answers a value or PENDING ----

    public abstract Object getAttribute(Object object, Str name);

    public abstract Object setAttribute(Object object, Str name, Object value);

    public abstract Object deleteAttribute(Object object, Str name);

    /** A Str. */
    public abstract Object repr(Object object);

    /** A Str. */
    public abstract Object str(Object object);

    /** A Str. */
    public abstract Object format(Object object, Str spec);

    /** A Long. */
    public abstract Object hash(Object object);

    /** A Boolean. */
    public abstract Object truth(Object object);

    /** A Long or BigInteger, by {@code __index__}. */
    public abstract Object index(Object object);

    /** A Long. */
    public abstract Object length(Object object);

    public abstract Object iterator(Object object);

    /**
     * The next item of an iterator: a value; null when it is exhausted; or PENDING, and then exhaustion arrives as
     * StopIteration in {@link Continuation#failed}.
     */
    public abstract @Nullable Object next(Object iterator);

    /** Any value, by the two operands' special methods. */
    public abstract Object compare(Comparison op, Object left, Object right);

    /** A Boolean: identity or ==, as containers compare. */
    public abstract Object same(Object left, Object right);

    /** {@code kind} by the ordinal of the tree's BinaryOperator. */
    public abstract Object binary(int operator, Object left, Object right);

    public abstract Object getItem(Object object, Object key);

    public abstract Object contains(Object container, Object item);

    // ---- budgets, clock, state ----

    /** Asks for memory before it is taken. @throws PyException MemoryError when the budget would be exceeded */
    public abstract void allocate(long bytes);

    /** For natives that work for long without a call, an allocation or {@link #work}: ends a run that was stopped. */
    public abstract void poll();

    /** Charges native work to the virtual clock, in ns. */
    public abstract void work(long nanos);

    /** The number id() shows for an object. */
    public abstract long identity(Object object);

    /** As {@link #identity}, the way a repr shows it. */
    public final String address(Object object) {
        return "0x" + HexFormat.of().toHexDigits(identity(object), 12);
    }

    /** What int-to-string conversions are limited to ({@code sys.set_int_max_str_digits}), 0 for no limit. */
    public abstract int maxStringDigits();

    /** True in a world where threads run in parallel on one heap: whoever changes a container then holds its monitor. */
    public abstract boolean isParallel();

    /** Issues a Python warning of this category; may run Python: value or PENDING. */
    public abstract Object warn(TypeObject category, String message);

    /** The exception being handled, for {@code raise}'s context; null when there is none. */
    public abstract @Nullable ExceptionObject handledException();
}
