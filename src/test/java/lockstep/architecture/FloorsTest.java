package lockstep.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jline.utils.WCWidth;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Keeps the floors of docs/architecture.md: a package never imports one of a higher floor. */
class FloorsTest {
    private static final List<List<String>> FLOORS = List.of(
            List.of("syntax", "trace"),
            List.of("kernel", "compiler"),
            List.of("object"),
            List.of("vm"),
            List.of("library"),
            List.of("session", "explore"),
            List.of("timeline", "lesson", "exercise"),
            List.of("tui", "repl", "cli"));

    /** Not on a floor: {@code build} runs only while Lockstep is compiled. */
    private static final String OUTSIDE = "build";

    /** What a package must not know although the floors would let it. */
    private static final Map<String, List<String>> STRANGERS = Map.ofEntries(
            entry("syntax", List.of("trace")),
            entry("trace", List.of("syntax")),
            entry("kernel", List.of("syntax", "compiler")),
            entry("compiler", List.of("trace", "kernel")),
            entry("object", List.of("trace")),
            entry("vm", List.of("kernel.simulated", "kernel.real", "kernel.stepping")),
            entry("library", List.of("kernel.simulated", "kernel.real", "kernel.stepping")),
            entry("explore", List.of("syntax", "compiler", "object", "vm", "library", "session")),
            entry("timeline", List.of("session", "explore", "lesson", "exercise")),
            entry("lesson", List.of("exercise", "timeline")),
            entry("tui", List.of("repl", "cli")),
            entry("repl", List.of("tui", "cli")));

    /** Packages within a package, and what they must not know. */
    private static final Map<String, List<String>> PARTS = Map.of(
            "kernel.simulated", List.of("kernel.real", "kernel.stepping"),
            "kernel.real", List.of("kernel.simulated", "kernel.stepping"),
            "kernel.stepping", List.of("kernel.simulated", "kernel.real"),
            "library.regex", List.of("vm", "kernel", "compiler", "trace"));

    private static JavaClasses classes;

    @BeforeAll
    static void read() {
        classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("lockstep");
    }

    @TestFactory
    List<DynamicTest> everyPackageKnowsOnlyWhatLiesBelow() {
        return FLOORS.stream()
                .flatMap(List::stream)
                .map(name -> DynamicTest.dynamicTest(name, () -> noClasses()
                        .that()
                        .resideInAPackage(in(name))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(forbidden(name))
                        .allowEmptyShould(true)
                        .check(classes)))
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> partsOfAPackageKeepApart() {
        return PARTS.entrySet().stream()
                .map(part -> DynamicTest.dynamicTest(part.getKey(), () -> noClasses()
                        .that()
                        .resideInAPackage(in(part.getKey()))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(part.getValue().stream().map(FloorsTest::in).toArray(String[]::new))
                        .check(classes)));
    }

    @Test
    void everyPackageStandsOnAFloor() throws IOException {
        var expected = new TreeSet<String>();
        FLOORS.forEach(expected::addAll);
        expected.add(OUTSIDE);
        try (var folders = Files.list(Path.of("src/main/java/lockstep"))) {
            assertThat(folders.map(folder -> folder.getFileName().toString())).isSubsetOf(expected);
        }
    }

    @Test
    void everyPackageSaysWhatLivesInIt() throws IOException {
        try (var folders = Files.walk(Path.of("src/main/java/lockstep"))) {
            List<Path> silent = folders.filter(Files::isDirectory)
                    .filter(FloorsTest::hasJava)
                    .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                    .toList();
            assertThat(silent).isEmpty();
        }
    }

    @Test
    void onlyWhatAPersonTouchesKnowsTheTerminal() {
        noClasses()
                .that()
                .resideOutsideOfPackages(in("tui"), in("repl"), in("cli"))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.jline..", "com.googlecode.lanterna..", "picocli..")
                        // A table of how wide characters are, which touches no terminal.
                        .and(not(type(WCWidth.class))))
                .check(classes);
    }

    /** Many interpreters live in one JVM: nothing they share may change. */
    @Test
    void noStaticFieldBelowSessionCanBeReassigned() {
        fields().that()
                .areStatic()
                .and()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(FLOORS.subList(0, 5).stream()
                        .flatMap(List::stream)
                        .map(FloorsTest::in)
                        .toArray(String[]::new))
                .should()
                .beFinal()
                .check(classes);
    }

    private static String in(String name) {
        return "lockstep." + name + "..";
    }

    private static String[] forbidden(String name) {
        var names = new TreeSet<>(STRANGERS.getOrDefault(name, List.of()));
        int floor = 0;
        while (!FLOORS.get(floor).contains(name)) {
            floor++;
        }
        FLOORS.subList(floor + 1, FLOORS.size()).forEach(names::addAll);
        names.add(OUTSIDE);
        return names.stream().map(FloorsTest::in).toArray(String[]::new);
    }

    private static boolean hasJava(Path folder) {
        try (var files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
