package lockstep.library;

import java.security.MessageDigest;

/** A hash under way. */
sealed interface HashState permits HashState.OfJava, Keccak, Blake2 {
    void update(byte[] data);

    /** The digest of all so far, which does not end it. @param length in bytes; for fixed ones it is theirs */
    byte[] digest(int length);

    HashState copy();

    /** What the JDK has. */
    record OfJava(MessageDigest digest) implements HashState {
        @Override
        public void update(byte[] data) {
            digest.update(data);
        }

        @Override
        public byte[] digest(int length) {
            return copy().digest.digest();
        }

        @Override
        public OfJava copy() {
            try {
                return new OfJava((MessageDigest) digest.clone());
            } catch (CloneNotSupportedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
