package lockstep.object;

/** An object whose bytes others may look at, and perhaps change, in place (PEP 3118). */
public interface Buffer {
    /** In bytes. */
    int bufferSize();

    /** Copies {@code into.length} bytes from an offset. */
    void readBytes(int offset, byte[] into);

    /** Changes bytes from an offset on. */
    void writeBytes(int offset, byte[] from);

    boolean isReadOnly();

    /** The struct code of one item. */
    default String itemFormat() {
        return "B";
    }

    default int itemSize() {
        return 1;
    }

    /** A view into it came ({@code 1}) or went ({@code -1}): while there are any, its size stays. */
    default void exported(int change) {}

    default byte[] allBytes() {
        byte[] all = new byte[bufferSize()];
        readBytes(0, all);
        return all;
    }
}
