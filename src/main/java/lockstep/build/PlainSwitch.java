package lockstep.build;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.jspecify.annotations.Nullable;

/**
 * What {@code SwitchBootstraps.typeSwitch} would make: from an object and the first label to look at, the number of the
 * label that fits it; -1 for null, the number of labels for none.
 */
final class PlainSwitch {
    /**
     * @param type its internal name
     * @param constant of that enum, if it is to be this one; null for any
     */
    record Label(String type, @Nullable String constant) {}

    private PlainSwitch() {}

    /** @return null if there are others than types and constants of enums */
    static @Nullable List<Label> labels(Object[] arguments) {
        List<Label> labels = new ArrayList<>();
        for (Object argument : arguments) {
            Label label = argument instanceof Type type && type.getSort() >= Type.ARRAY
                    ? new Label(type.getInternalName(), null)
                    : argument instanceof ConstantDynamic constant ? enumConstant(constant) : null;
            if (label == null) {
                return null;
            }
            labels.add(label);
        }
        return labels;
    }

    /** As javac describes it: {@code EnumDesc.of(ClassDesc.of("p.E"), "NAME")}, each an invoked constant. */
    private static @Nullable Label enumConstant(ConstantDynamic constant) {
        return constant.getDescriptor().equals("Ljava/lang/Enum$EnumDesc;")
                        && constant.getBootstrapMethodArgumentCount() == 3
                        && constant.getBootstrapMethodArgument(1) instanceof ConstantDynamic type
                        && type.getBootstrapMethodArgumentCount() == 2
                        && type.getBootstrapMethodArgument(1) instanceof String name
                        && constant.getBootstrapMethodArgument(2) instanceof String value
                ? new Label(name.replace('.', '/'), value)
                : null;
    }

    static void write(MethodVisitor code, List<Label> labels) {
        var there = new org.objectweb.asm.Label();
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitJumpInsn(Opcodes.IFNONNULL, there);
        code.visitInsn(Opcodes.ICONST_M1);
        code.visitInsn(Opcodes.IRETURN);
        mark(code, there);
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            var next = new org.objectweb.asm.Label();
            code.visitVarInsn(Opcodes.ILOAD, 1);
            code.visitIntInsn(Opcodes.SIPUSH, i);
            code.visitJumpInsn(Opcodes.IF_ICMPGT, next);
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitTypeInsn(Opcodes.INSTANCEOF, label.type());
            code.visitJumpInsn(Opcodes.IFEQ, next);
            if (label.constant() != null) {
                code.visitVarInsn(Opcodes.ALOAD, 0);
                code.visitFieldInsn(Opcodes.GETSTATIC, label.type(), label.constant(), "L" + label.type() + ";");
                code.visitJumpInsn(Opcodes.IF_ACMPNE, next);
            }
            code.visitIntInsn(Opcodes.SIPUSH, i);
            code.visitInsn(Opcodes.IRETURN);
            mark(code, next);
        }
        code.visitIntInsn(Opcodes.SIPUSH, labels.size());
        code.visitInsn(Opcodes.IRETURN);
        code.visitMaxs(2, 2);
    }

    private static void mark(MethodVisitor code, org.objectweb.asm.Label label) {
        code.visitLabel(label);
        code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
    }
}
