package lockstep.library;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import lockstep.object.*;
import org.jspecify.annotations.Nullable;

/** A hashlib object. */
final class HashObject extends PyObject implements Observed {
    static final TypeObject HASH = new TypeObject("_hashlib", "HASH", Types.OBJECT, HashMethodsTable.INSTANCE);
    /** Those whose digest has any length. */
    static final TypeObject XOF = new TypeObject("_hashlib", "HASHXOF", HASH, XofMethodsTable.INSTANCE);

    static final TypeObject BLAKE2B = blake("blake2b", Blake2bMethodsTable.INSTANCE, 64, 16);
    static final TypeObject BLAKE2S = blake("blake2s", Blake2sMethodsTable.INSTANCE, 32, 8);

    private static TypeObject blake(String name, NativeTable makes, long most, long salt) {
        TypeObject type = new TypeObject("_blake2", name, Types.OBJECT, HashMethodsTable.INSTANCE);
        type.extend(makes);
        type.isBase = false;
        type.define("MAX_DIGEST_SIZE", most);
        type.define("MAX_KEY_SIZE", most);
        type.define("SALT_SIZE", salt);
        type.define("PERSON_SIZE", salt);
        return type;
    }

    /** @param blockSize in bytes, as is {@code digestSize}; 0 for any */
    private record Algorithm(String java, int blockSize, int digestSize) {}

    private static final Map<String, Algorithm> ALGORITHMS = Map.ofEntries(
            Map.entry("md5", new Algorithm("MD5", 64, 16)),
            Map.entry("sha1", new Algorithm("SHA-1", 64, 20)),
            Map.entry("sha224", new Algorithm("SHA-224", 64, 28)),
            Map.entry("sha256", new Algorithm("SHA-256", 64, 32)),
            Map.entry("sha384", new Algorithm("SHA-384", 128, 48)),
            Map.entry("sha512", new Algorithm("SHA-512", 128, 64)),
            Map.entry("sha512_224", new Algorithm("SHA-512/224", 128, 28)),
            Map.entry("sha512_256", new Algorithm("SHA-512/256", 128, 32)),
            Map.entry("sha3_224", new Algorithm("SHA3-224", 144, 28)),
            Map.entry("sha3_256", new Algorithm("SHA3-256", 136, 32)),
            Map.entry("sha3_384", new Algorithm("SHA3-384", 104, 48)),
            Map.entry("sha3_512", new Algorithm("SHA3-512", 72, 64)),
            Map.entry("shake_128", new Algorithm("", 168, 0)),
            Map.entry("shake_256", new Algorithm("", 136, 0)));

    final String name;
    final int blockSize;
    final int digestSize;
    final HashState state;

    HashObject(TypeObject type, String name, int blockSize, int digestSize, HashState state) {
        super(type);
        this.name = name;
        this.blockSize = blockSize;
        this.digestSize = digestSize;
        this.state = state;
    }

    /** Null for an algorithm that there is none of. */
    static @Nullable HashObject of(String name) {
        Algorithm found = ALGORITHMS.get(name);
        if (found == null) {
            return null;
        }
        try {
            return found.digestSize == 0
                    ? new HashObject(XOF, name, found.blockSize, 0, new Keccak(found.blockSize))
                    : new HashObject(HASH, name, found.blockSize, found.digestSize, new HashState.OfJava(
                            MessageDigest.getInstance(found.java)));
        } catch (NoSuchAlgorithmException e) {
            return null;
        }
    }

    /** The JDK's name for the keyed form of an algorithm, or null where there is none. */
    static @Nullable String keyed(String name) {
        Algorithm found = ALGORITHMS.get(name);
        return found == null || found.java.isEmpty() ? null
                : "Hmac" + (found.java.startsWith("SHA3") ? found.java : found.java.replace("-", ""));
    }
}
