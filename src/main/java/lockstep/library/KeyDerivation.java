package lockstep.library;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** PBKDF2 (RFC 8018) and scrypt (RFC 7914), which the JDK has for text passwords only, or not at all. */
final class KeyDerivation {
    private KeyDerivation() {}

    /** @param algorithm the JDK's name of a keyed hash, such as HmacSHA256 */
    static byte[] pbkdf2(String algorithm, byte[] password, byte[] salt, long iterations, int length) {
        try {
            Mac mac = Mac.getInstance(algorithm);
            // a key is filled up with zeros: one zero is the empty key, which Java does not take
            mac.init(new SecretKeySpec(password.length == 0 ? new byte[1] : password, algorithm));
            byte[] out = new byte[length];
            int size = mac.getMacLength();
            for (int from = 0, block = 1; from < length; from += size, block++) {
                mac.update(salt);
                byte[] u = mac.doFinal(ByteBuffer.allocate(4).putInt(block).array());
                byte[] sum = u.clone();
                for (long i = 1; i < iterations; i++) {
                    u = mac.doFinal(u);
                    for (int j = 0; j < size; j++) {
                        sum[j] ^= u[j];
                    }
                }
                System.arraycopy(sum, 0, out, from, Math.min(size, length - from));
            }
            return out;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] scrypt(byte[] password, byte[] salt, int n, int r, int p, int length) {
        byte[] blocks = pbkdf2("HmacSHA256", password, salt, 1, p * 128 * r);
        int[] words = new int[p * 32 * r];
        ByteBuffer.wrap(blocks).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(words);
        for (int i = 0; i < p; i++) {
            mixMemory(words, i * 32 * r, n, r);
        }
        ByteBuffer mixed = ByteBuffer.allocate(blocks.length).order(ByteOrder.LITTLE_ENDIAN);
        mixed.asIntBuffer().put(words);
        return pbkdf2("HmacSHA256", password, mixed.array(), 1, length);
    }

    /** scryptROMix on the words from {@code at} on. */
    private static void mixMemory(int[] words, int at, int n, int r) {
        int size = 32 * r;
        int[] x = new int[size];
        System.arraycopy(words, at, x, 0, size);
        int[][] memory = new int[n][];
        for (int i = 0; i < n; i++) {
            memory[i] = x;
            x = mixBlock(x, r);
        }
        for (int i = 0; i < n; i++) {
            int[] other = memory[x[size - 16] & n - 1];
            for (int j = 0; j < size; j++) {
                x[j] ^= other[j];
            }
            x = mixBlock(x, r);
        }
        System.arraycopy(x, 0, words, at, size);
    }

    /** scryptBlockMix: even blocks to the first half, odd ones to the second. */
    private static int[] mixBlock(int[] b, int r) {
        int[] out = new int[b.length];
        int[] x = new int[16];
        System.arraycopy(b, b.length - 16, x, 0, 16);
        for (int i = 0; i < 2 * r; i++) {
            for (int j = 0; j < 16; j++) {
                x[j] ^= b[16 * i + j];
            }
            salsa8(x);
            System.arraycopy(x, 0, out, 16 * (i / 2 + (i & 1) * r), 16);
        }
        return out;
    }

    /** Salsa20/8: columns and rows in turn; a quarter round begins on the diagonal and steps by 4 or by 1. */
    private static void salsa8(int[] block) {
        int[] x = block.clone();
        for (int round = 0; round < 8; round++) {
            for (int i = 0; i < 4; i++) {
                int base = round % 2 == 0 ? i : 4 * i;
                int step = round % 2 == 0 ? 4 : 1;
                int a = base + step * i;
                int b = base + step * (i + 1 & 3);
                int c = base + step * (i + 2 & 3);
                int d = base + step * (i + 3 & 3);
                x[b] ^= Integer.rotateLeft(x[a] + x[d], 7);
                x[c] ^= Integer.rotateLeft(x[b] + x[a], 9);
                x[d] ^= Integer.rotateLeft(x[c] + x[b], 13);
                x[a] ^= Integer.rotateLeft(x[d] + x[c], 18);
            }
        }
        for (int i = 0; i < 16; i++) {
            block[i] += x[i];
        }
    }
}
