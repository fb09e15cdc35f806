package lockstep.object;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** A memoryview: a buffer's bytes as items of one format, in any number of dimensions with a stride each. */
public final class MemoryViewObject extends PyObject implements Reachable, Buffer {
    final Buffer base;
    final String format;
    final int itemSize;
    /** Of the first item, in bytes. */
    final int offset;
    final int[] shape;
    /** In bytes. */
    final int[] strides;
    final boolean readOnly;
    boolean released;
    /** 0 for not yet known. */
    long hash;
    /** Views made of this one. */
    int exports;

    MemoryViewObject(
            Buffer base, String format, int itemSize, int offset, int[] shape, int[] strides, boolean readOnly) {
        super(Types.MEMORYVIEW);
        this.base = base;
        this.format = format;
        this.itemSize = itemSize;
        this.offset = offset;
        this.shape = shape;
        this.strides = strides;
        this.readOnly = readOnly;
        base.exported(1);
    }

    static MemoryViewObject of(Buffer buffer) {
        if (buffer instanceof MemoryViewObject v) {
            return v.with(v.readOnly);
        }
        int size = buffer.itemSize();
        return new MemoryViewObject(
                buffer, buffer.itemFormat(), size, 0, new int[] {buffer.bufferSize() / size}, new int[] {size},
                buffer.isReadOnly());
    }

    MemoryViewObject with(boolean readOnly) {
        return new MemoryViewObject(base, format, itemSize, offset, shape, strides, readOnly);
    }

    void check() {
        if (released) {
            throw Errors.value("operation forbidden on released memoryview object");
        }
    }

    void release() {
        if (!released) {
            if (exports > 0) {
                throw Errors.of(
                        Types.BUFFER_ERROR, "memoryview has " + exports + " exported buffer" + (exports == 1 ? "" : "s"));
            }
            released = true;
            base.exported(-1);
        }
    }

    int dimensions() {
        return shape.length;
    }

    int count() {
        int n = 1;
        for (int each : shape) {
            n *= each;
        }
        return n;
    }

    byte[] itemAt(int place) {
        byte[] item = new byte[itemSize];
        base.readBytes(place, item);
        return item;
    }

    /** Visits the byte offsets of all items, the last dimension fastest. */
    void places(IntConsumer visitor) {
        places(0, offset, visitor);
    }

    private void places(int dimension, int at, IntConsumer visitor) {
        if (dimension == shape.length) {
            visitor.accept(at);
            return;
        }
        for (int i = 0; i < shape[dimension]; i++) {
            places(dimension + 1, at + i * strides[dimension], visitor);
        }
    }

    boolean isContiguous(boolean columnsFirst) {
        int expected = itemSize;
        for (int i = 0; i < shape.length; i++) {
            int d = columnsFirst ? i : shape.length - 1 - i;
            if (shape[d] == 0) {
                return true;
            }
            if (shape[d] != 1 && strides[d] != expected) {
                return false;
            }
            expected *= shape[d];
        }
        return true;
    }

    // ---- Buffer ----

    @Override
    public int bufferSize() {
        check();
        return count() * itemSize;
    }

    @Override
    public byte[] allBytes() {
        check();
        byte[] out = new byte[count() * itemSize];
        if (isContiguous(false)) {
            base.readBytes(offset, out);
            return out;
        }
        int[] at = {0};
        places(place -> {
            System.arraycopy(itemAt(place), 0, out, at[0], itemSize);
            at[0] += itemSize;
        });
        return out;
    }

    @Override
    public void readBytes(int from, byte[] into) {
        if (isContiguous(false)) {
            base.readBytes(offset + from, into);
        } else {
            System.arraycopy(allBytes(), from, into, 0, into.length);
        }
    }

    @Override
    public void writeBytes(int to, byte[] from) {
        check();
        if (isContiguous(false)) {
            base.writeBytes(offset + to, from);
            return;
        }
        byte[] all = allBytes();
        System.arraycopy(from, 0, all, to, from.length);
        int[] at = {0};
        places(place -> {
            base.writeBytes(place, Arrays.copyOfRange(all, at[0], at[0] + itemSize));
            at[0] += itemSize;
        });
    }

    @Override
    public boolean isReadOnly() {
        return readOnly;
    }

    @Override
    public String itemFormat() {
        return format;
    }

    @Override
    public int itemSize() {
        return itemSize;
    }

    @Override
    public void exported(int change) {
        exports += change;
    }

    @Override
    public boolean isSimpleKey() {
        return false;
    }

    @Override
    public void reach(Consumer<Object> visitor) {
        visitor.accept(base);
    }
}
