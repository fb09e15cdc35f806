package lockstep.tui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jline.builtins.Nano;
import org.jline.terminal.Terminal;

/** The learner's own editor, or JLine's when there is none. */
final class Editor {
    private final Terminal terminal;
    private final Map<String, String> environment;

    Editor(Terminal terminal, Map<String, String> environment) {
        this.terminal = terminal;
        this.environment = environment;
    }

    /** Waits until it is closed. @return what is to be told, empty when all went well */
    String open(Path file) throws IOException {
        String command = command(environment);
        if (command.isEmpty()) {
            return builtIn(file);
        }
        List<String> words = new ArrayList<>(List.of(command.strip().split("\\s+")));
        words.add(file.toString());
        try {
            Process process = new ProcessBuilder(words).inheritIO().start();
            int status = process.waitFor();
            return status == 0 ? "" : "`%s` ended with status %d.".formatted(command, status);
        } catch (IOException e) {
            String problem = builtIn(file);
            return problem.isEmpty() ? "`%s` could not be started; the built-in editor was used.".formatted(command) : problem;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    /** VISUAL before EDITOR, as other programs do. */
    static String command(Map<String, String> environment) {
        String visual = environment.getOrDefault("VISUAL", "");
        return visual.isBlank() ? environment.getOrDefault("EDITOR", "").strip() : visual.strip();
    }

    private String builtIn(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Nano nano = new Nano(terminal, folder == null ? file : folder);
        nano.title = "Ctrl-O saves, Ctrl-X leaves";
        nano.open(file.getFileName().toString());
        nano.run();
        return "";
    }
}
