package lockstep.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code lockstep completion}: a script for the shell. */
@Command(
        name = "completion",
        synopsisHeading = "Usage: ",
        customSynopsis = "lockstep completion",
        header = {"Print a completion script for bash and zsh.", ""},
        description = "",
        optionListHeading = "Options:%n",
        footer = {"", "Put this into ~/.bashrc or ~/.zshrc:", "  source <(lockstep completion)"})
final class CompletionCommand implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    HelpOption help = new HelpOption();

    CompletionCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        around.out().println(AutoComplete.bash("lockstep", CommandLines.all(around)));
        return ExitStatus.OK;
    }
}
