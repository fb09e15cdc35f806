package lockstep.object;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** format() of exact built-ins, which needs no Python. */
public final class Formats {
    private Formats() {}

    /** {@code format(value, spec)}; null when Python code may have to run for it. */
    public static @Nullable Str simple(Context context, Object value, String spec) {
        switch (value) {
            case Str s when s.isExact() -> {
                return FormatSpec.ofString(context, s, spec);
            }
            case Long n -> {
                return FormatSpec.ofInteger(context, n, spec, "int");
            }
            case Double d -> {
                return FormatSpec.ofFloat(context, d, spec, "float");
            }
            case BigInteger n -> {
                return FormatSpec.ofInteger(context, n, spec, "int");
            }
            case Boolean b -> {
                return spec.isEmpty() ? Reprs.ofBoolean(b) : FormatSpec.ofInteger(context, b ? 1L : 0L, spec, "bool");
            }
            default -> {
                if (!spec.isEmpty()) {
                    return null;
                }
                String text = Reprs.simple(context, value);
                return text == null ? null : new Str(text);
            }
        }
    }
}
