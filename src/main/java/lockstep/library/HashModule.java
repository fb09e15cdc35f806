package lockstep.library;

import java.util.Locale;
import lockstep.kernel.Operation;
import lockstep.object.*;
import lockstep.object.Builtin.Kind;
import lockstep.vm.ThreadState;

/** {@code _hashlib}. */
final class HashModule {
    /** [A] One keyed hash of a short text, in ns. */
    private static final long KEYED = 400;

    private HashModule() {}

    static void fill(ModuleObject module) {
        HashModuleTable.INSTANCE.defineOn(module, "_hashlib");
        module.set("HASH", HashObject.HASH);
        module.set("HASHXOF", HashObject.XOF);
        module.set("blake2b", HashObject.BLAKE2B);
        module.set("blake2s", HashObject.BLAKE2S);
    }

    @Builtin(value = "new(name, string=b'', *, usedforsecurity=True)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object make(ThreadState thread, Object name, Object string, Object security) {
        if (!(name instanceof Str s)) {
            throw Errors.type("name must be a string");
        }
        HashObject made = HashObject.of(s.value().toLowerCase(Locale.ROOT));
        if (made == null) {
            throw Errors.value("unsupported hash type " + name);
        }
        return HashMethods.begin(thread, made, string);
    }

    private static Object open(ThreadState thread, String name, Object string) {
        HashObject made = HashObject.of(name);
        if (made == null) {
            throw Errors.value("unsupported hash type " + name);
        }
        return HashMethods.begin(thread, made, string);
    }

    @Builtin(value = "openssl_md5(string=b'', *, usedforsecurity=True)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object md5(ThreadState thread, Object string, Object security) {
        return open(thread, "md5", string);
    }

    @Builtin(value = "openssl_sha1(string=b'', *, usedforsecurity=True)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object sha1(ThreadState thread, Object string, Object security) {
        return open(thread, "sha1", string);
    }

    @Builtin(value = "openssl_sha224(string=b'', *, usedforsecurity=True)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object sha224(ThreadState thread, Object string, Object security) {
        return open(thread, "sha224", string);
    }

    @Builtin(value = "openssl_sha256(string=b'', *, usedforsecurity=True)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object sha256(ThreadState thread, Object string, Object security) {
        return open(thread, "sha256", string);
    }

    @Builtin(value = "openssl_sha384(string=b'', *, usedforsecurity=True)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object sha384(ThreadState thread, Object string, Object security) {
        return open(thread, "sha384", string);
    }

    @Builtin(value = "openssl_sha512(string=b'', *, usedforsecurity=True)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object sha512(ThreadState thread, Object string, Object security) {
        return open(thread, "sha512", string);
    }

    @Builtin(value = "openssl_sha3_224(string=b'', *, usedforsecurity=True)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object sha3x224(ThreadState thread, Object string, Object security) {
        return open(thread, "sha3_224", string);
    }

    @Builtin(value = "openssl_sha3_256(string=b'', *, usedforsecurity=True)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object sha3x256(ThreadState thread, Object string, Object security) {
        return open(thread, "sha3_256", string);
    }

    @Builtin(value = "openssl_sha3_384(string=b'', *, usedforsecurity=True)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object sha3x384(ThreadState thread, Object string, Object security) {
        return open(thread, "sha3_384", string);
    }

    @Builtin(value = "openssl_sha3_512(string=b'', *, usedforsecurity=True)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object sha3x512(ThreadState thread, Object string, Object security) {
        return open(thread, "sha3_512", string);
    }

    @Builtin(value = "openssl_shake_128(string=b'', *, usedforsecurity=True)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object shakex128(ThreadState thread, Object string, Object security) {
        return open(thread, "shake_128", string);
    }

    @Builtin(value = "openssl_shake_256(string=b'', *, usedforsecurity=True)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object shakex256(ThreadState thread, Object string, Object security) {
        return open(thread, "shake_256", string);
    }

    @Builtin(
            value = "pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None)",
            kind = Kind.FUNCTION,
            effect = Effect.READS_ARGUMENTS)
    static Object pbkdf2(ThreadState thread, Object name, Object password, Object salt, Object iterations, Object size) {
        if (!(name instanceof Str s)) {
            throw Errors.type("pbkdf2_hmac() argument 'hash_name' must be str, not " + Types.of(name).shownName());
        }
        HashObject hash = HashObject.of(s.value().toLowerCase(Locale.ROOT));
        String keyed = HashObject.keyed(s.value().toLowerCase(Locale.ROOT));
        if (hash == null || keyed == null) {
            throw Errors.value("[digital envelope routines] unsupported");
        }
        byte[] secret = Bytes.of(password).clone();
        byte[] grain = Bytes.of(salt).clone();
        long rounds = Integers.need(iterations);
        long length = size == None.NONE ? hash.digestSize : Integers.need(size);
        if (rounds < 1) {
            throw Errors.value("iteration value must be greater than 0.");
        }
        if (length < 1) {
            throw Errors.value("key length must be greater than 0.");
        }
        thread.allocate(length);
        long blocks = (length + hash.digestSize - 1) / hash.digestSize;
        thread.spend(rounds * blocks);
        return outside(thread, "pbkdf2", rounds * blocks * KEYED, () ->
                KeyDerivation.pbkdf2(keyed, secret, grain, rounds, (int) length));
    }

    @Builtin(
            value = "scrypt(password, *, salt=None, n=None, r=None, p=None, maxmem=0, dklen=64)",
            kind = Kind.FUNCTION,
            effect = Effect.READS_ARGUMENTS)
    static Object scrypt(
            ThreadState thread, Object password, Object salt, Object n, Object r, Object p, Object most, Object size) {
        byte[] secret = Bytes.of(password).clone();
        if (salt == None.NONE) {
            throw Errors.type("salt is required");
        }
        byte[] grain = Bytes.of(salt).clone();
        long cost = unsigned("n", n);
        if (cost < 2 || (cost & cost - 1) != 0) {
            throw Errors.value("n must be a power of 2.");
        }
        long block = unsigned("r", r);
        long parallel = unsigned("p", p);
        long length = Integers.need(size);
        if (length < 1 || length > Integer.MAX_VALUE) {
            throw Errors.value("dklen must be greater than 0 and smaller than 2147483647");
        }
        if (block == 0 || parallel == 0 || block * parallel >= 1 << 30) {
            throw Errors.value("Invalid parameter combination for n, r, p, maxmem.");
        }
        long memory = 128 * block * (cost + parallel + 2);
        long limit = Integers.need(most);
        if (cost > 1 << 24 || memory > (limit == 0 ? 32L << 20 : limit)) {
            throw Errors.value("[digital envelope routines] memory limit exceeded");
        }
        thread.allocate(memory);
        thread.spend(2 * cost * block * parallel);
        return outside(thread, "scrypt", 2 * cost * block * parallel * KEYED, () -> KeyDerivation.scrypt(
                secret, grain, (int) cost, (int) block, (int) parallel, (int) length));
    }

    private static long unsigned(String name, Object value) {
        if (value == None.NONE) {
            throw Errors.type(name + " is required and must be an unsigned int");
        }
        return Integers.need(value);
    }

    private static Object outside(ThreadState thread, String what, long nanos, java.util.function.Supplier<byte[]> work) {
        return thread.ask(
                new Operation.Outside(true, what, nanos, work::get), (t, wake) -> new BytesObject((byte[]) wake.value()));
    }
}
