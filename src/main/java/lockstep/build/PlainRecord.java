package lockstep.build;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** What {@code ObjectMethods.bootstrap} would make of a record's components, by what its documentation says. */
record PlainRecord(String owner, List<Component> components) {
    record Component(String name, Type type) {}

    /** @param arguments of the bootstrap method: the class, the names, a getter for each */
    static PlainRecord of(String owner, Object[] arguments) {
        List<Component> components = new ArrayList<>();
        for (int i = 2; i < arguments.length; i++) {
            Handle getter = (Handle) arguments[i];
            components.add(new Component(getter.getName(), Type.getType(getter.getDesc())));
        }
        return new PlainRecord(owner, components);
    }

    void writeEquals(MethodVisitor code) {
        Label no = new Label();
        code.visitVarInsn(Opcodes.ALOAD, 1);
        code.visitTypeInsn(Opcodes.INSTANCEOF, owner);
        code.visitJumpInsn(Opcodes.IFEQ, no);
        for (Component component : components) {
            load(code, 0, component);
            load(code, 1, component);
            switch (component.type.getSort()) {
                case Type.BOOLEAN, Type.BYTE, Type.CHAR, Type.SHORT, Type.INT ->
                    code.visitJumpInsn(Opcodes.IF_ICMPNE, no);
                case Type.LONG, Type.FLOAT, Type.DOUBLE -> {
                    String type = component.type.getDescriptor();
                    call(code, wrapper(component.type), "compare", "(" + type + type + ")I");
                    code.visitJumpInsn(Opcodes.IFNE, no);
                }
                default -> {
                    call(code, "java/util/Objects", "equals", "(Ljava/lang/Object;Ljava/lang/Object;)Z");
                    code.visitJumpInsn(Opcodes.IFEQ, no);
                }
            }
        }
        code.visitInsn(Opcodes.ICONST_1);
        code.visitInsn(Opcodes.IRETURN);
        code.visitLabel(no);
        code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
        code.visitInsn(Opcodes.ICONST_0);
        code.visitInsn(Opcodes.IRETURN);
        code.visitMaxs(4, 2);
    }

    void writeHashCode(MethodVisitor code) {
        code.visitInsn(Opcodes.ICONST_0);
        for (Component component : components) {
            code.visitIntInsn(Opcodes.BIPUSH, 31);
            code.visitInsn(Opcodes.IMUL);
            load(code, 0, component);
            if (component.type.getSort() == Type.OBJECT || component.type.getSort() == Type.ARRAY) {
                call(code, "java/util/Objects", "hashCode", "(Ljava/lang/Object;)I");
            } else {
                call(code, wrapper(component.type), "hashCode", "(" + component.type.getDescriptor() + ")I");
            }
            code.visitInsn(Opcodes.IADD);
        }
        code.visitInsn(Opcodes.IRETURN);
        code.visitMaxs(3, 1);
    }

    private void load(MethodVisitor code, int variable, Component component) {
        code.visitVarInsn(Opcodes.ALOAD, variable);
        if (variable == 1) {
            code.visitTypeInsn(Opcodes.CHECKCAST, owner);
        }
        code.visitFieldInsn(Opcodes.GETFIELD, owner, component.name, component.type.getDescriptor());
    }

    private static void call(MethodVisitor code, String type, String method, String shape) {
        code.visitMethodInsn(Opcodes.INVOKESTATIC, type, method, shape, false);
    }

    private static String wrapper(Type type) {
        return switch (type.getSort()) {
            case Type.BOOLEAN -> "java/lang/Boolean";
            case Type.BYTE -> "java/lang/Byte";
            case Type.CHAR -> "java/lang/Character";
            case Type.SHORT -> "java/lang/Short";
            case Type.INT -> "java/lang/Integer";
            case Type.LONG -> "java/lang/Long";
            case Type.FLOAT -> "java/lang/Float";
            default -> "java/lang/Double";
        };
    }
}
