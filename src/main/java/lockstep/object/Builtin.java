package lockstep.object;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a static Java method a built-in of Python. For a class {@code X} with such methods the build generates
 * {@code XTable}, a {@link NativeTable}; mistakes are compile errors at the method.
 *
 * <p>An optional first Java parameter whose type is {@link Context} or a kind of it receives the context. The others
 * stand for the signature's parameters one by one, {@code self} included; {@code *args} is an {@code Object[]},
 * {@code **kwargs} a dict. Arguments are cast to the declared types without any check of their own. The method returns
 * a Python object, or void for {@code None}.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface Builtin {
    /** The signature as Python text, such as {@code split(self, /, sep=None, maxsplit=-1)}. */
    String value();

    /** The {@code __doc__}. */
    String doc() default "";

    Kind kind() default Kind.METHOD;

    Effect effect() default Effect.UNKNOWN;

    /**
     * Of a binary operator {@code __x__}: whether it is {@code __rx__} too, called with the operands swapped, so that the
     * Java method has the left one first in both.
     */
    boolean mirrored() default false;

    /** How the built-in hangs in its type or module. */
    enum Kind {
        METHOD,
        CLASS_METHOD,
        STATIC_METHOD,
        /** Reads an attribute: {@code name(self)}. */
        GETTER,
        /** Writes an attribute: {@code name(self, value)}; a Java null for value means {@code del}. */
        SETTER,
        /** Of a module; no self. */
        FUNCTION
    }
}
