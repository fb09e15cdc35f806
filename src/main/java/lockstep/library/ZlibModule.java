package lockstep.library;

import java.io.ByteArrayOutputStream;
import java.util.zip.Deflater;
import lockstep.kernel.Operation;
import lockstep.object.*;
import lockstep.object.Builtin.Kind;
import lockstep.vm.ThreadState;

/** {@code _zlib}: streams for {@code zlib.py}, which lets others see zlib's objects. */
final class ZlibModule {
    /** [A] ns a byte of input compressing, of output decompressing. */
    static final long COMPRESSING = 40;

    static final long DECOMPRESSING = 4;

    private ZlibModule() {}

    static void fill(ModuleObject module) {
        ZlibModuleTable.INSTANCE.defineOn(module, "_zlib");
        module.set("Inflate", Inflate.TYPE);
        module.set("Deflate", Deflate.TYPE);
    }

    static byte[] plain(Object data) {
        if (!Bytes.isBytesLike(data)) {
            throw Errors.type("a bytes-like object is required, not '" + Types.of(data).shownName() + "'");
        }
        return Bytes.of(data);
    }

    /** The work is done; its time passes without the GIL, as zlib's does. */
    static Object outside(ThreadState thread, String what, long nanos, byte[] result) {
        thread.allocate(result.length);
        return thread.ask(new Operation.Outside(true, what, nanos, () -> null), (t, wake) -> new BytesObject(result));
    }

    /** A stream being read. */
    static final class Inflate extends PyObject implements Observed {
        static final TypeObject TYPE = new TypeObject("_zlib", "Inflate", Types.OBJECT, InflateMethodsTable.INSTANCE);
        final InflateStream stream;
        final TypeObject error;

        Inflate(InflateStream stream, TypeObject error) {
            super(TYPE);
            this.stream = stream;
            this.error = error;
        }
    }

    /** A stream being written; what was given is kept, for copies are written anew. */
    static final class Deflate extends PyObject implements Observed {
        static final TypeObject TYPE = new TypeObject("_zlib", "Deflate", Types.OBJECT, DeflateMethodsTable.INSTANCE);
        final int level;
        final boolean raw;
        final int strategy;
        final byte[] dictionary;
        final Deflater deflater;
        final ByteArrayOutputStream written = new ByteArrayOutputStream();
        final java.util.List<int[]> flushes = new java.util.ArrayList<>();

        Deflate(int level, boolean raw, int strategy, byte[] dictionary) {
            super(TYPE);
            this.level = level;
            this.raw = raw;
            this.strategy = strategy;
            this.dictionary = dictionary;
            deflater = new Deflater(level, raw);
            deflater.setStrategy(strategy);
            if (dictionary.length > 0) {
                deflater.setDictionary(dictionary);
            }
        }

        /** @param flush a constant of {@link Deflater}, or -1 to finish */
        byte[] write(byte[] data, int flush) {
            written.writeBytes(data);
            if (flush != Deflater.NO_FLUSH) {
                flushes.add(new int[] {written.size(), flush});
            }
            deflater.setInput(data);
            if (flush < 0) {
                deflater.finish();
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[8192];
            while (true) {
                int n = deflater.deflate(buffer, 0, buffer.length, Math.max(flush, 0));
                out.write(buffer, 0, n);
                if (deflater.finished() || n < buffer.length && flush >= 0) {
                    break;
                }
            }
            return out.toByteArray();
        }

        Deflate copy() {
            Deflate made = new Deflate(level, raw, strategy, dictionary);
            byte[] all = written.toByteArray();
            int from = 0;
            for (int[] each : flushes) {
                made.write(java.util.Arrays.copyOfRange(all, from, each[0]), each[1]);
                from = each[0];
            }
            made.write(java.util.Arrays.copyOfRange(all, from, all.length), Deflater.NO_FLUSH);
            return made;
        }
    }

    @Builtin(value = "inflate(error, form, dictionary, /)", kind = Kind.FUNCTION, effect = Effect.READS_ARGUMENTS)
    static Object inflate(Object error, Object form, Object dictionary) {
        InflateStream.Format format = InflateStream.Format.valueOf(form.toString());
        byte[] known = plain(dictionary).clone();
        return new Inflate(new InflateStream(format, known.length == 0 ? null : known), (TypeObject) error);
    }

    @Builtin(value = "deflate(level, raw, strategy, dictionary, /)", kind = Kind.FUNCTION, effect = Effect.READS_ARGUMENTS)
    static Object deflate(Object level, Object raw, Object strategy, Object dictionary) {
        int kind = (int) Integers.need(strategy);
        return new Deflate(
                (int) Integers.need(level), raw == Boolean.TRUE, kind <= 2 ? kind : 0, plain(dictionary).clone());
    }
}
