package lockstep.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lockstep.exercise.Exercises;
import lockstep.exercise.Workspace;
import lockstep.lesson.Lessons;
import lockstep.lesson.Problem;
import lockstep.lesson.ProgressFile;
import lockstep.timeline.Ascii;
import lockstep.timeline.Wrapping;
import lockstep.tui.terminal.ColourDepth;

/** Looks at everything Lockstep needs, one line each; what is wrong comes with what to do. */
final class Doctor {
    private final Surroundings around;
    private final int width;
    private boolean sick;

    Doctor(Surroundings around) {
        this.around = around;
        this.width = Paper.of(around).width();
    }

    /** @return the exit status */
    int examine() {
        fine("Lockstep", Version.NUMBER + " in " + around.home());
        java();
        terminal();
        text();
        folder("State", around.stateFolder(), "history and logs");
        progress();
        folder("Workspace", Workspace.of(around.environment()).folder(), "your files");
        lessons();
        exercises();
        around.out().println();
        around.out().println(sick ? "Something needs mending: see above." : "Everything works.");
        return sick ? ExitStatus.FAILED : ExitStatus.OK;
    }

    private void java() {
        Runtime.Version version = Runtime.version();
        String text = version.feature() + " (" + version + ") in " + System.getProperty("java.home");
        fine("Java", text);
        long megabytes = Runtime.getRuntime().maxMemory() >> 20;
        fine("Memory", megabytes + " MB for Java at most, " + Runtime.getRuntime().availableProcessors()
                + " processors");
        String option = startUpCache();
        if (option.isEmpty()) {
            note("Start-up cache", "none in use; './lockstep' makes one when it builds itself");
        } else if (Files.isRegularFile(Path.of(option))) {
            fine("Start-up cache", option);
        } else {
            note("Start-up cache", option + " is missing: delete " + around.home().resolve("target/launch")
                    + " and start again");
        }
    }

    private static String startUpCache() {
        for (String argument : ManagementFactory.getRuntimeMXBean().getInputArguments()) {
            if (argument.startsWith("-XX:AOTCache=") || argument.startsWith("-XX:SharedArchiveFile=")) {
                return argument.substring(argument.indexOf('=') + 1);
            }
        }
        return "";
    }

    private void terminal() {
        String term = around.environment().getOrDefault("TERM", "");
        if (!around.isTerminal()) {
            note("Terminal", "none: the terminal app needs one; all other commands work without");
        } else if (term.isEmpty() || term.equals("dumb")) {
            wrong("Terminal", "TERM is " + (term.isEmpty() ? "not set" : "'dumb'") + ": set it, for instance to xterm-256color");
        } else {
            size(term);
        }
    }

    private void size(String term) {
        try (var terminal = Terminals.open()) {
            String size = terminal.getWidth() + "x" + terminal.getHeight();
            String colours = switch (ColourDepth.of(around.environment(), term)) {
                case NONE -> "no colours";
                case SIXTEEN -> "16 colours";
                case INDEXED -> "256 colours";
                case TRUE -> "true colour";
            } + (Ascii.isWanted(around.environment()) ? ", ASCII" : "");
            if (terminal.getWidth() < 80 || terminal.getHeight() < 24) {
                note("Terminal", term + ", " + size + ", " + colours + "; the app wants 80x24");
            } else {
                fine("Terminal", term + ", " + size + ", " + colours);
            }
        } catch (IOException e) {
            wrong("Terminal", term + " cannot be used: " + e.getMessage());
        }
    }

    private void text() {
        String names = System.getProperty("sun.jnu.encoding");
        if (names == null || names.equalsIgnoreCase("UTF-8")) {
            fine("Text", "UTF-8");
        } else {
            note("Text", "file names are " + names + "; with a UTF-8 locale, other names work too");
        }
    }

    private void folder(String name, Path folder, String what) {
        Path there = folder;
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        if (there != null && Files.isDirectory(there) && Files.isWritable(there)) {
            fine(name, folder + (Files.exists(folder) ? "" : " (made when first needed)"));
        } else {
            wrong(name, folder + " cannot be written: " + what + " cannot be kept. Mend its permissions, or set "
                    + (name.equals("State") ? "XDG_STATE_HOME" : "LOCKSTEP_WORKSPACE"));
        }
    }

    private void progress() {
        Path file = ProgressFile.place(around.environment());
        if (!Files.exists(file)) {
            fine("Progress", "none yet");
        } else if (Files.isReadable(file) && Files.isWritable(file)) {
            fine("Progress", file.toString());
        } else {
            wrong("Progress", file + " cannot be read and written: mend its permissions");
        }
    }

    private void lessons() {
        Lessons lessons = Lessons.load(around.home());
        count("Lessons", lessons.all().size(), lessons.problems());
    }

    private void exercises() {
        Exercises exercises = Exercises.load(around.home());
        count("Exercises", exercises.all().size(), exercises.problems());
    }

    private void count(String name, int found, List<Problem> problems) {
        long errors = problems.stream().filter(Problem::isError).count();
        if (found > 0 && errors == 0) {
            fine(name, found + " found");
        } else {
            wrong(name, found + " usable" + (errors > 0 ? "; " + errors + " problems" : ""));
            problems.stream().filter(Problem::isError).forEach(problem -> around.out().println("      " + problem));
        }
    }

    private void fine(String name, String text) {
        line("ok", name, text);
    }

    private void note(String name, String text) {
        line("note", name, text);
    }

    private void wrong(String name, String text) {
        sick = true;
        line("WRONG", name, text);
    }

    private void line(String state, String name, String text) {
        String before = "%-5s %-15s ".formatted(state, name);
        for (String line : Wrapping.words(text, width - before.length())) {
            around.out().println(before + line);
            before = " ".repeat(before.length());
        }
    }
}
