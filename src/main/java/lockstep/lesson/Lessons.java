package lockstep.lesson;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All lessons of a folder, in order. A file that cannot be used is left out and its problems are kept, so that one bad
 * file never hides the others.
 */
public record Lessons(List<Lesson> all, List<Problem> problems) {
    private static final long MAX_BYTES = 1_000_000;

    public Lessons {
        all = List.copyOf(all);
        problems = List.copyOf(problems);
    }

    /**
     * Reads {@code lessons/*.md}.
     *
     * @param root the folder that holds {@code lessons} and {@code exercises}
     */
    public static Lessons load(Path root) {
        return load(root, false);
    }

    /** Reads them as an author does, who wants advice too. */
    public static Lessons loadWithAdvice(Path root) {
        return load(root, true);
    }

    private static Lessons load(Path root, boolean advice) {
        Path folder = root.resolve("lessons");
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.md")) {
            found.forEach(files::add);
        } catch (IOException e) {
            return new Lessons(List.of(), List.of(new Problem(Problem.Severity.ERROR, folder.toString(), 0,
                    "The folder of the lessons cannot be read.", "Run Lockstep from its own checkout.")));
        }
        files.sort(Comparator.comparing(p -> p.getFileName().toString()));
        List<Lesson> lessons = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        LessonChecks checks = new LessonChecks(root);
        for (Path file : files) {
            String name = "lessons/" + file.getFileName();
            LessonParser.Parsed parsed = read(file, name);
            problems.addAll(parsed.problems());
            if (parsed.lesson() != null) {
                Problems more = new Problems(name);
                checks.unique(parsed.lesson(), name, more);
                if (advice) {
                    checks.advise(parsed.lesson(), more);
                }
                problems.addAll(more.all());
                if (!more.hasErrors()) {
                    lessons.add(parsed.lesson());
                }
            }
        }
        lessons.sort(Comparator.comparingInt(Lesson::number).thenComparing(Lesson::id));
        return new Lessons(lessons, problems);
    }

    private static LessonParser.Parsed read(Path file, String name) {
        Problems problems = new Problems(name);
        try {
            if (Files.size(file) <= MAX_BYTES) {
                return LessonParser.parse(name, Files.readString(file));
            }
            problems.error(0, "The file is too long for a lesson.", "Split it.");
        } catch (CharacterCodingException e) {
            problems.error(0, "The file is not UTF-8 text.", "Save it as UTF-8.");
        } catch (IOException e) {
            problems.error(0, "The file cannot be read.", "Look at its permissions.");
        }
        return new LessonParser.Parsed(null, problems.all());
    }

    /** @param id also one that the lesson once had, its number, or its file's name without {@code .md} */
    public Optional<Lesson> find(String id) {
        return all.stream()
                .filter(l -> l.id().equals(id)
                        || l.aliases().contains(id)
                        || id.matches("0*" + l.number())
                        || id.matches("0*" + l.number() + "-.*"))
                .findFirst();
    }

    public Optional<Lesson> after(Lesson lesson) {
        return all.stream().filter(l -> l.number() > lesson.number()).findFirst();
    }
}
