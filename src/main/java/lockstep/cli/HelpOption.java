package lockstep.cli;

import picocli.CommandLine.Option;

/** The same {@code --help} for every command. */
final class HelpOption {
    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help.")
    boolean help;
}
