package lockstep.library;

import java.util.Arrays;
import java.util.HexFormat;
import lockstep.kernel.Operation;
import lockstep.object.*;
import lockstep.object.Builtin.Kind;
import lockstep.vm.ThreadState;

/** What hash objects have. */
final class HashMethods {
    /** From here on hashing lets go of the GIL (CPython's HASHLIB_GIL_MINSIZE is 2048: more than 2047 bytes). */
    private static final int RELEASES_FROM = 2048;

    /** Bytes hashed before it is looked whether the run was stopped. */
    private static final int PIECE = 1 << 20;

    private HashMethods() {}

    @Builtin(value = "update(self, data, /)", effect = Effect.WRITES_SELF)
    static Object update(ThreadState thread, HashObject self, Object data) {
        if (data instanceof Str) {
            throw Errors.type("Strings must be encoded before hashing");
        }
        if (!Bytes.isBytesLike(data)) {
            throw Errors.type("object supporting the buffer API required");
        }
        byte[] bytes = Bytes.of(data);
        long nanos = bytes.length * thread.interpreter.costTable.nanos("native.sha256.byte");
        if (bytes.length < RELEASES_FROM) {
            self.state.update(bytes);
            thread.work(nanos);
            return None.NONE;
        }
        return thread.ask(
                new Operation.Outside(true, "hashing with " + self.name, nanos, () -> {
                    synchronized (self) {
                        for (int at = 0; at < bytes.length && !thread.interpreter.kernel.isStopped(); at += PIECE) {
                            self.state.update(Arrays.copyOfRange(bytes, at, Math.min(at + PIECE, bytes.length)));
                        }
                    }
                    return null;
                }),
                (t, wake) -> None.NONE);
    }

    /** A new hash object, fed with its first data. */
    static Object begin(ThreadState thread, HashObject made, Object data) {
        made.id = thread.interpreter.nextId();
        return thread.then((context, done) -> made, () -> update(thread, made, data));
    }

    @Builtin(value = "digest(self, /)", effect = Effect.READS_SELF)
    static Object digest(HashObject self) {
        return new BytesObject(self.state.digest(self.digestSize));
    }

    @Builtin(value = "hexdigest(self, /)", effect = Effect.READS_SELF)
    static Object hexDigest(HashObject self) {
        return new Str(HexFormat.of().formatHex(self.state.digest(self.digestSize)));
    }

    @Builtin(value = "copy(self, /)", effect = Effect.READS_SELF)
    static Object copy(ThreadState thread, HashObject self) {
        HashObject made = new HashObject(self.type, self.name, self.blockSize, self.digestSize, self.state.copy());
        made.id = thread.interpreter.nextId();
        return made;
    }

    @Builtin(value = "name(self, /)", kind = Kind.GETTER)
    static Object name(HashObject self) {
        return new Str(self.name);
    }

    @Builtin(value = "digest_size(self, /)", kind = Kind.GETTER)
    static Object digestSize(HashObject self) {
        return (long) self.digestSize;
    }

    @Builtin(value = "block_size(self, /)", kind = Kind.GETTER)
    static Object blockSize(HashObject self) {
        return (long) self.blockSize;
    }

    @Builtin(value = "__repr__(self, /)", effect = Effect.PURE)
    static Object repr(ThreadState thread, HashObject self) {
        String at = thread.address(self);
        return new Str(self.type.module.equals("_hashlib")
                ? "<" + self.name + " _hashlib." + self.type.name + " object @ " + at + ">"
                : "<" + self.type.module + "." + self.type.name + " object at " + at + ">");
    }
}
