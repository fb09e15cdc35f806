package lockstep.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code lockstep doctor}. */
@Command(
        name = "doctor",
        synopsisHeading = "Usage: ",
        customSynopsis = "lockstep doctor",
        header = {"Tell what Lockstep found here, and what is wrong with it.", ""},
        description = {"", "Exit status 0 when everything works, 1 when something does not.", ""},
        optionListHeading = "Options:%n")
final class DoctorCommand implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    HelpOption help = new HelpOption();

    DoctorCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        return new Doctor(around).examine();
    }
}
