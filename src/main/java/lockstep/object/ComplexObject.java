package lockstep.object;

/** A complex number. */
public final class ComplexObject extends PyObject implements BuiltinValue {
    public final double real;
    public final double imaginary;

    public ComplexObject(double real, double imaginary) {
        this(Types.COMPLEX, real, imaginary);
    }

    public ComplexObject(TypeObject type, double real, double imaginary) {
        super(type);
        this.real = real;
        this.imaginary = imaginary;
    }

    @Override
    public boolean isSimpleKey() {
        return type == Types.COMPLEX || type.hasBuiltinKeyBehaviour(Types.COMPLEX);
    }

    @Override
    public boolean sameValue(Object other) {
        if (other instanceof ComplexObject c) {
            return c.real == real && c.imaginary == imaginary;
        }
        return imaginary == 0 && Numbers.isNumber(other) && Numbers.equal(real, other);
    }

    @Override
    public long valueHash() {
        long hash = Hashes.ofDouble(real) + 1000003 * Hashes.ofDouble(imaginary);
        return hash == -1 ? -2 : hash;
    }

    static String repr(double real, double imaginary) {
        String imaginaryText = part(imaginary);
        if (real == 0 && 1 / real > 0) {
            return imaginaryText + "j";
        }
        return "(" + part(real) + (imaginaryText.startsWith("-") ? "" : "+") + imaginaryText + "j)";
    }

    private static String part(double v) {
        String text = FloatText.repr(v);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    @Override
    public boolean isCommon() {
        return true;
    }
}
