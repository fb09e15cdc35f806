package lockstep.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code lockstep list}. */
@Command(
        name = "list",
        synopsisHeading = "Usage: ",
        customSynopsis = "lockstep list",
        header = {"List the lessons and exercises, with your progress.", ""},
        description = "",
        optionListHeading = "Options:%n")
final class ListCommand implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    HelpOption help = new HelpOption();

    ListCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        return new Desk(around).list();
    }
}
