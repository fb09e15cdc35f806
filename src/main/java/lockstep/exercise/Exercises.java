package lockstep.exercise;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lockstep.lesson.Problem;

/** All exercises of a folder, in order. One that cannot be used is left out and its problems are kept. */
public record Exercises(List<Exercise> all, List<Problem> problems) {
    public Exercises {
        all = List.copyOf(all);
        problems = List.copyOf(problems);
    }

    /** @param root the folder that holds {@code exercises} */
    public static Exercises load(Path root) {
        Path folder = root.resolve("exercises");
        List<Path> folders = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, Files::isDirectory)) {
            found.forEach(folders::add);
        } catch (IOException e) {
            return new Exercises(List.of(), List.of(new Problem(Problem.Severity.ERROR, folder.toString(), 0,
                    "The folder of the exercises cannot be read.", "Run Lockstep from its own checkout.")));
        }
        folders.sort(Comparator.comparing(p -> p.getFileName().toString()));
        Map<String, Exercise> byId = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Path path : folders) {
            ExerciseFolder read = ExerciseFolder.read(path);
            problems.addAll(read.problems());
            Exercise exercise = read.exercise();
            if (exercise == null) {
                continue;
            }
            List<String> taken = exercise.ids().stream().filter(byId::containsKey).toList();
            if (taken.isEmpty()) {
                exercise.ids().forEach(id -> byId.put(id, exercise));
            } else {
                problems.add(new Problem(Problem.Severity.ERROR, "exercises/" + exercise.folder() + "/exercise.md", 1,
                        "The id '" + taken.getFirst() + "' is that of " + byId.get(taken.getFirst()).folder() + " already.",
                        "Give this one another; keep the older one's, progress is kept under it."));
            }
        }
        return new Exercises(byId.values().stream().distinct().toList(), problems);
    }

    /** @param id also one it once had, its number, or its folder's name */
    public Optional<Exercise> find(String id) {
        return all.stream()
                .filter(e -> e.ids().contains(id) || e.folder().equals(id) || id.matches("0*" + e.number()))
                .findFirst();
    }
}
