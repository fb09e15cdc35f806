package lockstep.object;

/** Makes the exceptions that the built-ins raise. */
public final class Errors {
    private Errors() {}

    public static PyException of(TypeObject type, String message) {
        return new PyException(new ExceptionObject(type, new Str(message)));
    }

    public static PyException of(TypeObject type, Object... args) {
        return new PyException(new ExceptionObject(type, args));
    }

    public static PyException type(String message) {
        return of(Types.TYPE_ERROR, message);
    }

    public static PyException value(String message) {
        return of(Types.VALUE_ERROR, message);
    }

    public static PyException index(String message) {
        return of(Types.INDEX_ERROR, message);
    }

    public static PyException key(Object key) {
        return of(Types.KEY_ERROR, new Object[] {key});
    }

    public static PyException overflow(String message) {
        return of(Types.OVERFLOW_ERROR, message);
    }

    public static PyException zeroDivision(String message) {
        return of(Types.ZERO_DIVISION_ERROR, message);
    }

    public static PyException runtime(String message) {
        return of(Types.RUNTIME_ERROR, message);
    }

    public static PyException recursion(String message) {
        return of(Types.RECURSION_ERROR, message);
    }

    /** AttributeError with the name and object attributes that "Did you mean" needs. */
    public static PyException attribute(String message, Str name, Object object) {
        PyException error = of(Types.ATTRIBUTE_ERROR, message);
        error.value.put("name", name);
        error.value.put("obj", object);
        return error;
    }

    public static PyException name(String message, Str name) {
        PyException error = of(Types.NAME_ERROR, message);
        error.value.put("name", name);
        return error;
    }

    public static PyException stopIteration() {
        return of(Types.STOP_ITERATION, new Object[0]);
    }
}
