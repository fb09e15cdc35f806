package lockstep.build;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.tools.Diagnostic;
import lockstep.object.Builtin;
import org.jspecify.annotations.Nullable;

/** Generates a {@code NativeTable} beside each class that has {@code @Builtin} methods. */
public final class BuiltinProcessor extends AbstractProcessor {
    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(Builtin.class.getName());
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        var byOwner = new LinkedHashMap<TypeElement, List<ExecutableElement>>();
        for (Element element : round.getElementsAnnotatedWith(Builtin.class)) {
            var owner = (TypeElement) element.getEnclosingElement();
            byOwner.computeIfAbsent(owner, key -> new ArrayList<>()).add((ExecutableElement) element);
        }
        byOwner.forEach(this::generate);
        return true;
    }

    private void generate(TypeElement owner, List<ExecutableElement> elements) {
        var methods = new ArrayList<BuiltinMethod>();
        var seen = new HashSet<Map.Entry<Builtin.Kind, String>>();
        for (ExecutableElement element : elements) {
            BuiltinMethod checked = check(element);
            if (checked == null) {
                continue;
            }
            boolean mirrored = element.getAnnotation(Builtin.class).mirrored();
            for (BuiltinMethod method : mirrored ? List.of(checked, checked.mirror()) : List.of(checked)) {
                var kind = Builtin.Kind.valueOf(method.kind());
                if (!seen.add(Map.entry(kind, method.signature().name()))) {
                    error(element, "there is already a " + kind + " named '" + method.signature().name() + "' in "
                            + owner.getSimpleName());
                }
                methods.add(method);
            }
        }
        // Written even after an error: else every use of the table would be reported too.
        write(owner, methods);
    }

    private @Nullable BuiltinMethod check(ExecutableElement element) {
        if (!element.getModifiers().contains(Modifier.STATIC) || element.getModifiers().contains(Modifier.PRIVATE)) {
            return error(element, "the Java method must be static and not private");
        }
        if (element.getReturnType().getKind().isPrimitive()) {
            return error(element, "the Java method must return an Object, or void for None");
        }
        for (TypeMirror thrown : element.getThrownTypes()) {
            if (!isUnchecked(thrown)) {
                return error(element, "the Java method must not declare the checked exception " + thrown);
            }
        }
        Builtin builtin = element.getAnnotation(Builtin.class);
        Signature signature;
        try {
            signature = Signature.parse(builtin.value());
        } catch (Signature.Malformed e) {
            return error(element, "signature \"" + builtin.value() + "\": " + e.getMessage());
        }
        List<? extends VariableElement> parameters = element.getParameters();
        String contextType = "";
        if (!parameters.isEmpty() && isContext(parameters.getFirst().asType())) {
            contextType = erased(parameters.getFirst());
            parameters = parameters.subList(1, parameters.size());
        }
        if (!fits(element, builtin.kind(), signature, parameters)) {
            return null;
        }
        if (builtin.mirrored() && !(signature.name().startsWith("__") && signature.parameters().size() >= 2)) {
            return error(element, "only a binary operator __x__ can be mirrored");
        }
        return new BuiltinMethod(
                signature,
                builtin.value(),
                builtin.doc(),
                builtin.kind().name(),
                builtin.effect().name(),
                element.getSimpleName().toString(),
                contextType,
                parameters.stream().map(this::erased).toList(),
                element.getReturnType().getKind() == TypeKind.VOID,
                false);
    }

    private boolean fits(
            ExecutableElement element,
            Builtin.Kind kind,
            Signature signature,
            List<? extends VariableElement> parameters) {
        int expected = signature.parameters().size();
        if (parameters.size() != expected) {
            error(element, "the signature has " + count(expected) + ", the Java method " + parameters.size()
                    + " (not counting the context)");
            return false;
        }
        int fixed = switch (kind) {
            case GETTER -> 1;
            case SETTER -> 2;
            case METHOD, CLASS_METHOD, STATIC_METHOD, FUNCTION -> -1;
        };
        if (fixed >= 0 && expected != fixed) {
            error(element, "a " + kind + " has " + count(fixed) + ", not " + expected);
            return false;
        }
        boolean bound = kind == Builtin.Kind.METHOD || kind == Builtin.Kind.CLASS_METHOD;
        if (bound && (expected == 0 || signature.parameters().getFirst().form() == Signature.Form.VAR_KEYWORDS)) {
            error(element, "a " + kind + " needs a first parameter for what it is bound to");
            return false;
        }
        for (int i = 0; i < expected; i++) {
            Signature.Parameter parameter = signature.parameters().get(i);
            TypeMirror type = parameters.get(i).asType();
            if (type.getKind().isPrimitive()) {
                error(element, "parameter '" + parameter.name() + "' must not be of the primitive type " + type);
                return false;
            }
            boolean isArray = erased(parameters.get(i)).equals("java.lang.Object[]");
            if (isArray != (parameter.form() == Signature.Form.VAR_ARGS)) {
                error(element, isArray
                        ? "parameter '" + parameter.name() + "' is Object[] in Java but not *args in the signature"
                        : "parameter '*" + parameter.name() + "' must be Object[] in Java, not " + type);
                return false;
            }
        }
        return true;
    }

    private static String count(int parameters) {
        return parameters + (parameters == 1 ? " parameter" : " parameters");
    }

    /** By name, since the kinds of Context live in packages above this one. */
    private boolean isContext(TypeMirror type) {
        if (type.getKind() != TypeKind.DECLARED) {
            return false;
        }
        Element element = processingEnv.getTypeUtils().asElement(type);
        String name = element.getSimpleName().toString();
        return name.endsWith("Context") || name.endsWith("ThreadState");
    }

    private boolean isUnchecked(TypeMirror thrown) {
        var types = processingEnv.getTypeUtils();
        var elements = processingEnv.getElementUtils();
        return types.isSubtype(thrown, elements.getTypeElement("java.lang.RuntimeException").asType())
                || types.isSubtype(thrown, elements.getTypeElement("java.lang.Error").asType());
    }

    /** The raw type without its annotations: {@code @Nullable Object} is just java.lang.Object here. */
    private String erased(VariableElement parameter) {
        TypeMirror type = processingEnv.getTypeUtils().erasure(parameter.asType());
        return name(type);
    }

    private String name(TypeMirror type) {
        return switch (type.getKind()) {
            case ARRAY -> name(((javax.lang.model.type.ArrayType) type).getComponentType()) + "[]";
            case DECLARED -> ((TypeElement) processingEnv.getTypeUtils().asElement(type))
                    .getQualifiedName()
                    .toString();
            default -> type.toString();
        };
    }

    private void write(TypeElement owner, List<BuiltinMethod> methods) {
        String packageName =
                processingEnv.getElementUtils().getPackageOf(owner).getQualifiedName().toString();
        String path = owner.getSimpleName().toString();
        String tableName = path;
        for (Element outer = owner.getEnclosingElement();
                outer.getKind() != ElementKind.PACKAGE;
                outer = outer.getEnclosingElement()) {
            path = outer.getSimpleName() + "." + path;
            tableName = outer.getSimpleName() + tableName;
        }
        tableName += "Table";
        String source = new TableWriter(packageName, path, tableName, methods).write();
        try (Writer writer = processingEnv
                .getFiler()
                .createSourceFile(packageName + "." + tableName, owner)
                .openWriter()) {
            writer.write(source);
        } catch (IOException e) {
            error(owner, "cannot write " + tableName + ": " + e.getMessage());
        }
    }

    private @Nullable BuiltinMethod error(Element element, String message) {
        processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, "@Builtin: " + message, element);
        return null;
    }
}
