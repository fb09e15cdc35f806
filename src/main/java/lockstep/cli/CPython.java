package lockstep.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A CPython on this machine. Only {@code calibrate} looks for one; nothing else needs it. */
record CPython(String program, String version) {
    private static final String SCRIPT = "calibrate.py";

    /** Older ones have other instructions. */
    private static final int OLDEST = 11;

    private static final long LONGEST_SECONDS = 180;

    /** The newest name first. */
    private static final List<String> NAMES = List.of("python3.13", "python3.14", "python3", "python", "python3.12");

    /** @throws UserError when there is none that can be measured */
    static CPython find(Surroundings around, @Nullable String given) {
        if (given != null) {
            CPython found = ask(given);
            if (found == null) {
                throw new UserError("--python: '" + given + "' is no CPython of 3." + OLDEST + " or later");
            }
            return found;
        }
        List<String> candidates = new ArrayList<>(NAMES);
        candidates.addAll(pyenv(around));
        CPython other = null;
        for (String name : candidates) {
            CPython found = ask(name);
            if (found != null && found.version.startsWith("3.13.")) {
                return found;
            }
            other = other == null ? found : other;
        }
        if (other == null) {
            throw new UserError(ExitStatus.FAILED, "there is no CPython of 3." + OLDEST
                    + " or later on this machine: looked for " + String.join(", ", NAMES)
                    + " in PATH. Name one with --python PROGRAM, or run without --costs: Lockstep's own table needs none");
        }
        return other;
    }

    private static List<String> pyenv(Surroundings around) {
        String home = around.environment().getOrDefault("HOME", "");
        Path versions = Path.of(around.environment().getOrDefault("PYENV_ROOT", home + "/.pyenv"), "versions");
        try (var all = Files.list(versions)) {
            return all.filter(p -> p.getFileName().toString().startsWith("3.13"))
                    .map(p -> p.resolve("bin").resolve("python3").toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static @Nullable CPython ask(String program) {
        String answer = output(List.of(program, "-c",
                "import sys, platform; print(platform.python_implementation(), *sys.version_info[:3])"), 10);
        String[] parts = answer == null ? new String[0] : answer.strip().split(" ");
        boolean fits = parts.length == 4
                && parts[0].equals("CPython")
                && parts[1].equals("3")
                && Integer.parseInt(parts[2]) >= OLDEST;
        return fits ? new CPython(program, parts[1] + "." + parts[2] + "." + parts[3]) : null;
    }

    /** Null when it cannot be started, fails or takes too long. */
    private static @Nullable String output(List<String> command, long seconds) {
        try {
            Path out = Files.createTempFile("lockstep", ".txt");
            try {
                Process process = new ProcessBuilder(command)
                        .redirectOutput(out.toFile())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
                process.getOutputStream().close();
                if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                    return null;
                }
                return process.exitValue() == 0 ? Files.readString(out) : null;
            } finally {
                Files.deleteIfExists(out);
            }
        } catch (IOException e) {
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    Measurements measure() {
        try {
            Path folder = Files.createTempDirectory("lockstep");
            Path script = folder.resolve(SCRIPT);
            try {
                Files.writeString(script, script());
                String text = output(List.of(program, script.toString()), LONGEST_SECONDS);
                if (text == null) {
                    throw new UserError(ExitStatus.FAILED, "'" + program + "' could not run the measurements within "
                            + LONGEST_SECONDS + " s");
                }
                return Measurements.parse(text, program.toLowerCase(Locale.ROOT));
            } finally {
                Files.deleteIfExists(script);
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new UserError(ExitStatus.FAILED, "cannot write the measuring program: " + e.getMessage());
        }
    }

    /** The measuring program. */
    static String script() {
        try (InputStream in = CPython.class.getResourceAsStream(SCRIPT)) {
            if (in == null) {
                throw new IllegalStateException("missing from the jar: " + SCRIPT);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
