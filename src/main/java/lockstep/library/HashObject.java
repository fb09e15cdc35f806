package lockstep.library;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import lockstep.object.*;
import org.jspecify.annotations.Nullable;

/** A hashlib object. */
final class HashObject extends PyObject implements Observed {
    static final TypeObject TYPE = new TypeObject("_hashlib", "HASH", Types.OBJECT, HashMethodsTable.INSTANCE);

    final String name;
    final int blockSize;
    MessageDigest digest;

    HashObject(String name, int blockSize, MessageDigest digest) {
        super(TYPE);
        this.name = name;
        this.blockSize = blockSize;
        this.digest = digest;
    }

    /** Null for an algorithm that there is none of. */
    static @Nullable HashObject of(String name) {
        String java = switch (name) {
            case "md5" -> "MD5";
            case "sha1" -> "SHA-1";
            case "sha224" -> "SHA-224";
            case "sha256" -> "SHA-256";
            case "sha384" -> "SHA-384";
            case "sha512" -> "SHA-512";
            case "sha3_224" -> "SHA3-224";
            case "sha3_256" -> "SHA3-256";
            case "sha3_384" -> "SHA3-384";
            case "sha3_512" -> "SHA3-512";
            default -> null;
        };
        if (java == null) {
            return null;
        }
        int block = switch (name) {
            case "sha384", "sha512" -> 128;
            case "sha3_224" -> 144;
            case "sha3_256" -> 136;
            case "sha3_384" -> 104;
            case "sha3_512" -> 72;
            default -> 64;
        };
        try {
            return new HashObject(name, block, MessageDigest.getInstance(java));
        } catch (NoSuchAlgorithmException e) {
            return null;
        }
    }

    MessageDigest copyOfDigest() {
        try {
            return (MessageDigest) digest.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }
}
