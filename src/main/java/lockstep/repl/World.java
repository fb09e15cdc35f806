package lockstep.repl;

import java.math.BigDecimal;
import lockstep.lesson.RunSettings;

/** Says in one line what one looks at. */
public final class World {
    private World() {}

    public static String describe(RunSettings settings) {
        String gil = switch (settings.gil()) {
            case "cpython" -> "CPython 3.13 GIL";
            case "cpython-3.9" -> "CPython 3.9 GIL";
            case "free-threaded" -> "free-threaded, no GIL";
            case "any" -> "a switch anywhere";
            default -> settings.gil();
        };
        String interval = " · switch "
                + BigDecimal.valueOf(settings.switchMicros(), 3).stripTrailingZeros().toPlainString() + " ms";
        return switch (settings.world()) {
            case SIMULATED -> "SIMULATED · " + gil + " · " + settings.cores() + (settings.cores() == 1 ? " core" : " cores")
                    + interval + " · seed " + settings.seed();
            case REAL -> "REAL · Java threads on this machine · " + gil + interval;
        };
    }
}
