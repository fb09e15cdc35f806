package lockstep.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lockstep calibrate}. */
@Command(
        name = "calibrate",
        synopsisHeading = "Usage: ",
        customSynopsis = "lockstep calibrate [OPTIONS] [FILE]",
        header = {"Measure the CPython of this machine, and write a cost table.", ""},
        description = {
            "",
            "Runs the same measurements in CPython and in the simulated world, and fits",
            "the table of what things cost until both agree. 'lockstep run --costs FILE'",
            "then simulates this machine's CPython. Takes up to two minutes; do it while",
            "the machine is idle.",
            ""
        },
        parameterListHeading = "",
        optionListHeading = "%nOptions:%n")
final class CalibrateCommand implements Callable<Integer> {
    private final Surroundings around;

    @Parameters(index = "0", arity = "0..1", paramLabel = "FILE", hideParamSyntax = true, defaultValue = "costs.toml",
            description = "Where the table goes (default costs.toml).")
    String file = "costs.toml";

    @Option(names = "--python", paramLabel = "PROGRAM", description = "The CPython to measure; else the one that is found.")
    @Nullable String python;

    @Option(names = "--measured", paramLabel = "FILE",
            description = "What 'calibrate.py' printed elsewhere, instead of measuring here.")
    @Nullable String measured;

    @Mixin
    HelpOption help = new HelpOption();

    CalibrateCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        CPython found = measured != null ? null : CPython.find(around, python);
        if (found != null) {
            around.out().println("Measuring " + found.program() + " (Python " + found.version() + ") ...");
        }
        Measurements real = found != null ? found.measure() : Measurements.read(around.folder().resolve(measured));
        around.out().println("Fitting the table ...");
        Calibration.of(real, around.out()).write(around.folder().resolve(file));
        around.out().println("Written: " + file);
        return ExitStatus.OK;
    }
}
