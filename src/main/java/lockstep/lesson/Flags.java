package lockstep.lesson;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The {@code key=value} flags in a demo's info string, read with their problems reported and defaults put in. */
final class Flags {
    private static final List<String> KEYS = List.of("id", "of", "world", "cores", "gil", "switch", "latency", "seed", "sites",
            "show");

    private final Map<String, String> values = new LinkedHashMap<>();
    private final Problems problems;
    private final int line;

    /** @param flags what follows {@code python demo} */
    Flags(String flags, int line, Problems problems) {
        this.problems = problems;
        this.line = line;
        for (String flag : flags.strip().split("\\s+")) {
            if (!flag.isEmpty()) {
                take(flag);
            }
        }
    }

    private void take(String flag) {
        int equals = flag.indexOf('=');
        if (equals <= 0 || equals == flag.length() - 1) {
            problems.error(line, "The demo flag '" + flag + "' is not of the form key=value.",
                    "Write for example cores=4, without spaces around '='.");
            return;
        }
        String key = flag.substring(0, equals);
        if (!KEYS.contains(key)) {
            problems.error(line, "Unknown demo flag '" + key + "'.",
                    "Known flags are: " + String.join(", ", KEYS) + ".");
        } else if (values.put(key, flag.substring(equals + 1)) != null) {
            problems.error(line, "The demo flag '" + key + "' stands there twice.", "Keep one of them.");
        }
    }

    String id() {
        String id = values.get("id");
        if (id == null) {
            problems.error(line, "The demo has no id.", "Add id=some-name; progress is kept under it.");
            return "";
        }
        return Ids.checked(id, line, problems);
    }

    @Nullable String of() {
        return values.get("of");
    }

    /**
     * @param base what holds where no flag says otherwise
     * @param tables the lesson's tables of sites so far, by id
     */
    RunSettings settings(RunSettings base, Map<String, String> tables) {
        return new RunSettings(
                choice("world", List.of("simulated", "real"), base.world().name().toLowerCase(Locale.ROOT))
                                .equals("real")
                        ? RunSettings.World.REAL
                        : RunSettings.World.SIMULATED,
                (int) number("cores", 1, 64, base.cores()),
                choice("gil", RunSettings.PROFILES, base.gil()),
                Math.round(decimal("switch", 0.001, 10_000, base.switchMicros() / 1000.0) * 1000),
                number("seed", 0, Integer.MAX_VALUE, base.seed()),
                decimal("latency", RunSettings.LEAST_LATENCY, RunSettings.MOST_LATENCY, base.latency()),
                sites(tables, base.sites()));
    }

    private @Nullable String sites(Map<String, String> tables, @Nullable String otherwise) {
        String id = values.get("sites");
        if (id == null) {
            return otherwise;
        }
        if (!tables.containsKey(id)) {
            problems.error(line, "There is no table of sites '" + id + "' before this demo.",
                    tables.isEmpty()
                            ? "Write one in a block that begins with ```text sites id=" + id + "."
                            : "Use one of " + String.join(", ", tables.keySet()) + ".");
        }
        return tables.get(id);
    }

    Set<Step.Show> show() {
        Set<Step.Show> result = EnumSet.noneOf(Step.Show.class);
        for (String word : values.getOrDefault("show", "output,timeline").split(",")) {
            switch (word) {
                case "output" -> result.add(Step.Show.OUTPUT);
                case "timeline" -> result.add(Step.Show.TIMELINE);
                case "events" -> result.add(Step.Show.EVENTS);
                default -> problems.error(line, "A demo cannot show '" + word + "'.",
                        "Use show=output, timeline or events, joined by commas.");
            }
        }
        return result;
    }

    private String choice(String key, List<String> words, String otherwise) {
        String value = values.getOrDefault(key, otherwise);
        if (!words.contains(value)) {
            problems.error(line, "The demo flag " + key + "=" + value + " is none of " + String.join(", ", words) + ".",
                    "Use one of these.");
            return otherwise;
        }
        return value;
    }

    private long number(String key, long least, long most, long otherwise) {
        return Math.round(Math.floor(decimal(key, least, most, otherwise)));
    }

    private double decimal(String key, double least, double most, double otherwise) {
        String value = values.get(key);
        if (value == null) {
            return otherwise;
        }
        if (value.matches("[0-9]{1,12}(\\.[0-9]{1,6})?")) {
            double number = Double.parseDouble(value);
            if (number >= least && number <= most) {
                return number;
            }
        }
        List<String> range = new ArrayList<>();
        for (double bound : new double[] {least, most}) {
            range.add(bound == Math.rint(bound) ? Long.toString((long) bound) : Double.toString(bound));
        }
        problems.error(line, "The demo flag " + key + "=" + value + " is not a number it can have.",
                "Use a number from " + String.join(" to ", range) + (key.equals("switch") ? ", in ms." : "."));
        return otherwise;
    }
}
