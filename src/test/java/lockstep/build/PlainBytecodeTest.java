package lockstep.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Rewritten classes do what they did, and no longer ask the JDK to spin classes for it. */
class PlainBytecodeTest {
    enum Colour {
        RED,
        GREEN
    }

    record Point(int x, long y, double z, float f, boolean b, char c, @Nullable Object o, int[] array) {}

    record Nothing() {}

    /** Says what it sees, so that the same class loaded twice can be compared. */
    static final class Witness implements Supplier<List<String>> {
        private final List<String> seen = new ArrayList<>();

        private static String kind(@Nullable Object value) {
            return switch (value) {
                case null -> "null";
                case Integer i when i > 10 -> "much";
                case Integer i -> "little";
                case Point(int x, long y, double z, float f, boolean b, char c, String o, int[] a) when b -> "named " + o;
                case Point p -> "point";
                case String s -> "text";
                case Object[] array -> "array";
                default -> "other";
            };
        }

        private static String constant(Object value) {
            return switch (value) {
                case Colour colour when colour == Colour.GREEN -> "green";
                case Nothing n -> "nothing";
                default -> "other";
            };
        }

        @Override
        public List<String> get() {
            int[] array = {1};
            Point[] points = {
                new Point(1, 2, 0.0, 1, true, 'c', "o", array),
                new Point(1, 2, 0.0, 1, true, 'c', "o", array),
                new Point(1, 2, -0.0, 1, true, 'c', "o", array),
                new Point(1, 2, Double.NaN, Float.NaN, true, 'c', null, array),
                new Point(1, 2, Double.NaN, Float.NaN, true, 'c', null, array),
                new Point(1, 1L << 40, 0.0, 1, false, 'c', "o", array),
                new Point(1, 2, 0.0, 1, true, 'c', "o", new int[] {1}),
            };
            for (Point one : points) {
                for (Point other : points) {
                    seen.add(one.equals(other) + " " + (one.hashCode() == other.hashCode()));
                }
                seen.add(kind(one) + one.equals(null) + one.equals("text"));
            }
            seen.add(new Nothing().hashCode() + " " + new Nothing().equals(new Nothing()));
            for (Object each : new @Nullable Object[] {null, 3, 11, "x", new Object[0], 'c', Colour.RED}) {
                seen.add(kind(each));
            }
            seen.add(constant(Colour.GREEN) + constant(Colour.RED) + constant(new Nothing()));
            return seen;
        }
    }

    @TempDir
    Path folder;

    @Test
    void rewrittenClassesDoTheSame() throws Exception {
        for (Class<?> type : List.of(Witness.class, Point.class, Nothing.class, Colour.class)) {
            Files.write(file(type.getName()), bytes(type));
        }
        int before = spun(Witness.class) + spun(Point.class) + spun(Nothing.class);
        PlainBytecode.rewrite(folder);

        assertThat(before).as("as javac leaves them; 0 when the build has rewritten the tests too").isPositive();
        assertThat(spun(file(Witness.class.getName())) + spun(file(Point.class.getName())) + spun(file(Nothing.class.getName())))
                .isZero();
        assertThat(get(rewritten().loadClass(Witness.class.getName()))).isEqualTo(new Witness().get());
    }

    private static Object get(Class<?> witness) throws ReflectiveOperationException {
        var constructor = witness.getDeclaredConstructor();
        constructor.setAccessible(true);
        return ((Supplier<?>) constructor.newInstance()).get();
    }

    private ClassLoader rewritten() {
        return new ClassLoader(getClass().getClassLoader()) {
            @Override
            protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                try {
                    Class<?> loaded = findLoadedClass(name);
                    if (loaded != null || !Files.exists(file(name))) {
                        return loaded != null ? loaded : super.loadClass(name, resolve);
                    }
                    byte[] bytes = Files.readAllBytes(file(name));
                    return defineClass(name, bytes, 0, bytes.length);
                } catch (IOException e) {
                    throw new ClassNotFoundException(name, e);
                }
            }
        };
    }

    private Path file(String name) {
        return folder.resolve(name + ".class");
    }

    private static byte[] bytes(Class<?> type) throws IOException {
        try (InputStream in = type.getResourceAsStream(type.getName().replaceFirst(".*\\.", "") + ".class")) {
            assertThat(in).isNotNull();
            return in.readAllBytes();
        }
    }

    private static int spun(Class<?> type) throws IOException {
        return spun(new ClassReader(bytes(type)));
    }

    private static int spun(Path file) throws IOException {
        return spun(new ClassReader(Files.readAllBytes(file)));
    }

    /** Calls that spin a class: switches over types, equals and hashCode of records. */
    private static int spun(ClassReader type) {
        int[] count = {0};
        type.accept(new ClassVisitor(Opcodes.ASM9) {
            @Override
            public MethodVisitor visitMethod(int access, String name, String shape, String signature, String[] thrown) {
                return new MethodVisitor(Opcodes.ASM9) {
                    @Override
                    public void visitInvokeDynamicInsn(String called, String shape, Handle maker, Object... arguments) {
                        if (maker.getOwner().startsWith("java/lang/runtime/") && !called.equals("toString")) {
                            count[0]++;
                        }
                    }
                };
            }
        }, 0);
        return count[0];
    }
}
