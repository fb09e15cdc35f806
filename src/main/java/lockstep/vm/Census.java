package lockstep.vm;

import java.math.BigInteger;
import lockstep.object.*;
import org.jspecify.annotations.Nullable;

/** Counts what a program can still reach, so that memory given up counts no longer. */
final class Census {
    private static final int NUMBER = 32;
    private static final int OBJECT = 48;

    /** Of numbers, which are counted where they stand. */
    private long numbers;

    private Census() {}

    /** Bytes reachable from an interpreter's modules and threads. */
    static long liveBytes(Interpreter interpreter) {
        Census census = new Census();
        Walk walk = new Walk(census::isPassedOver);
        walk.root(interpreter);
        interpreter.threads().forEach(walk::root);
        walk.all();
        long bytes = census.numbers;
        for (int i = 0; i < walk.size(); i++) {
            bytes += OBJECT + contents(walk.at(i));
        }
        return bytes;
    }

    private boolean isPassedOver(@Nullable Object object) {
        if (object instanceof Long || object instanceof Double || object instanceof Boolean) {
            numbers += NUMBER;
            return true;
        }
        return !(object instanceof Str || object instanceof BigInteger) && References.isLeaf(object);
    }

    private static long contents(Object object) {
        return switch (object) {
            case Str s -> 2L * s.charCount();
            case BigInteger n -> n.bitLength() / 8;
            case ListObject l -> 8L * l.items.length;
            case TupleObject t -> 8L * t.items.length;
            case Dict d -> d.footprint();
            case SetObject s -> 24L * s.places();
            case Frame f -> 8L * f.slots.length;
            case Object[] a -> 8L * a.length;
            case long[] a -> 8L * a.length;
            case int[] a -> 4L * a.length;
            case byte[] a -> a.length;
            default -> 0;
        };
    }
}
