package lockstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All help texts are kept in one golden file; with {@code -Dgolden=write} the test writes it anew. */
class HelpTest {
    private static final Path GOLDEN = Path.of("src/test/resources/lockstep/cli/help.txt");

    @TempDir
    Path folder;

    @Test
    void isAsInTheGoldenFile() throws IOException {
        List<String> commands = CommandLines.all(new Trial(folder).surroundings()).getSubcommands().keySet().stream()
                .toList();
        String all = Stream.concat(Stream.of(""), commands.stream()).map(this::help).collect(Collectors.joining("\n"));
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(GOLDEN, all);
        }
        assertThat(all).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void fitsEightyColumns() throws IOException {
        assertThat(Files.readAllLines(GOLDEN)).allMatch(line -> line.length() <= 80);
    }

    private String help(String command) {
        Trial trial = new Trial(folder);
        trial.run(command.isEmpty() ? new String[] {"--help"} : new String[] {command, "--help"});
        assertThat(trial.status).isZero();
        assertThat(trial.err()).isEmpty();
        return "$ lockstep " + (command + " --help").strip() + "\n" + trial.out();
    }
}
