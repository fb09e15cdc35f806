package lockstep.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Gives pattern switches and records' {@code equals} and {@code hashCode} plain bytecode. As javac leaves them, each has
 * a class spun when it is first used, a millisecond apiece that no start-up cache saves (JEP 483 archives lambdas and
 * string concatenation only). What is done here once is not done at every start.
 */
final class PlainBytecode extends ClassVisitor {
    private static final String SWITCHES = "java/lang/runtime/SwitchBootstraps";
    private static final String RECORDS = "java/lang/runtime/ObjectMethods";

    private final ClassWriter out;
    private String name = "";
    private boolean isInterface;
    private int made;

    private PlainBytecode(ClassWriter out) {
        super(Opcodes.ASM9, out);
        this.out = out;
    }

    /** @param classes the folder of compiled classes; those changed already are left as they are */
    static void rewrite(Path classes) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(classes)) {
            files = all.filter(path -> path.toString().endsWith(".class")).toList();
        }
        for (Path file : files) {
            ClassReader in = new ClassReader(Files.readAllBytes(file));
            ClassWriter out = new ClassWriter(0);
            PlainBytecode change = new PlainBytecode(out);
            in.accept(change, 0);
            if (change.made > 0) {
                Files.write(file, out.toByteArray());
            }
        }
    }

    @Override
    public void visit(
            int version, int access, String name, @Nullable String signature, String superName, String[] interfaces) {
        this.name = name;
        this.isInterface = (access & Opcodes.ACC_INTERFACE) != 0;
        super.visit(version, access, name, signature, superName, interfaces);
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String method, String type, @Nullable String signature, String @Nullable [] exceptions) {
        return new MethodVisitor(Opcodes.ASM9, super.visitMethod(access, method, type, signature, exceptions)) {
            @Override
            public void visitInvokeDynamicInsn(String called, String shape, Handle maker, Object... arguments) {
                String plain = plain(called, maker, arguments);
                if (plain == null) {
                    super.visitInvokeDynamicInsn(called, shape, maker, arguments);
                } else {
                    super.visitMethodInsn(Opcodes.INVOKESTATIC, name, plain, shape, isInterface);
                }
            }
        };
    }

    /** @return the method that does it; null where the call is to stay as it is */
    private @Nullable String plain(String called, Handle maker, Object[] arguments) {
        if (maker.getOwner().equals(SWITCHES) && maker.getName().equals("typeSwitch")) {
            List<PlainSwitch.Label> labels = PlainSwitch.labels(arguments);
            return labels == null ? null : add("(Ljava/lang/Object;I)I", code -> PlainSwitch.write(code, labels));
        }
        if (maker.getOwner().equals(RECORDS) && !called.equals("toString")) {
            PlainRecord record = PlainRecord.of(name, arguments);
            return called.equals("equals")
                    ? add("(L" + name + ";Ljava/lang/Object;)Z", record::writeEquals)
                    : add("(L" + name + ";)I", record::writeHashCode);
        }
        return null;
    }

    private String add(String type, Consumer<MethodVisitor> body) {
        String plain = "plain$" + made++;
        MethodVisitor code = out.visitMethod(
                Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC, plain, type, null, null);
        code.visitCode();
        body.accept(code);
        code.visitEnd();
        return plain;
    }
}
