package lockstep.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import lockstep.kernel.Costs;
import lockstep.session.Settings;
import lockstep.session.SiteTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that put a file in the place of one of Lockstep's own tables, and that bound pools. */
final class Tables {
    private static final int MAX_WORKERS = 1024;

    @Option(names = "--workers", paramLabel = "N",
            description = "What os.cpu_count() says, so how many workers\n  a pool gets (default: as many as cores).")
    @Nullable Integer workers;

    @Option(names = "--costs", paramLabel = "FILE", description = "What things cost; 'calibrate' writes such a file.")
    @Nullable String costs;

    @Option(names = "--net", paramLabel = "FILE", description = "The sites of the pretend internet.")
    @Nullable String net;

    /** @throws UserError for a file that cannot be read, or a number that means nothing */
    Settings apply(Settings settings, Surroundings around) {
        if (workers != null && (workers < 1 || workers > MAX_WORKERS)) {
            throw new UserError("--workers must be 1 to " + MAX_WORKERS + ", not " + workers);
        }
        Settings made = settings.withWorkers(workers == null ? 0 : workers);
        made = costs == null ? made : made.withCosts(costs(costs, around));
        return net == null ? made : made.withSites(sites(net, around));
    }

    /** A table may leave rows out: they are Lockstep's own then. */
    static Costs costs(String name, Surroundings around) {
        try (BufferedReader text = Files.newBufferedReader(around.folder().resolve(name))) {
            Costs all = Costs.standard();
            for (Map.Entry<String, Long> row : Costs.parse(text).rows().entrySet()) {
                if (!all.rows().containsKey(row.getKey())) {
                    throw new UserError("--costs: '" + name + "' has a row that means nothing here: " + row.getKey());
                }
                all = all.with(row.getKey(), row.getValue());
            }
            return all;
        } catch (IOException e) {
            throw new UserError("--costs: cannot read '" + name + "'");
        } catch (IllegalArgumentException e) {
            throw new UserError("--costs: '" + name + "', " + e.getMessage());
        }
    }

    private static String sites(String name, Surroundings around) {
        try {
            String text = Files.readString(around.folder().resolve(name));
            String mistake = SiteTable.mistake(text);
            if (mistake != null) {
                throw new UserError("--net: '" + name + "', " + mistake);
            }
            return text;
        } catch (IOException e) {
            throw new UserError("--net: cannot read '" + name + "'");
        }
    }
}
