package lockstep.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code lockstep repl}: the prompt. */
@Command(
        name = "repl",
        synopsisHeading = "Usage: ",
        customSynopsis = "lockstep repl [OPTIONS]",
        header = {"Type Python at a prompt.", ""},
        description = {"", "%%help at the prompt shows what else it can do.", ""},
        optionListHeading = "Options:%n")
final class ReplCommand implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    WorldOptions world = new WorldOptions();

    @Mixin
    HelpOption help = new HelpOption();

    ReplCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        return new Prompt(around).start(world.settings());
    }
}
