package lockstep.tui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lockstep.lesson.RunSettings;
import org.jspecify.annotations.Nullable;

/** The exercises, the learner's files, and the checker. */
public interface Exercises {
    /**
     * @param id stable; {@code stale-read}
     * @param ids this id and those it once had
     * @param folder the name of its folder, {@code 03-stale-read}: what lessons link to
     * @param text Markdown
     * @param hints from gentle to plain
     */
    record Item(String id, List<String> ids, String folder, String title, String lesson, String text, List<String> hints) {}

    /**
     * One test.
     *
     * @param expected what must hold, for people
     * @param found what happened instead; empty when it passed
     * @param traceback as Python prints it, of a program with an error of its own; else empty
     * @param schedule the shortest failing schedule, null when it fails without one
     * @param cause in a sentence
     * @param question one, to think about; empty for none
     * @param coverage "all 342 orders" or "500 orders sampled"
     * @param replay a string the checker understands, null when there is nothing to replay
     */
    record Finding(
            String test,
            boolean passed,
            String expected,
            String found,
            String traceback,
            @Nullable Schedule schedule,
            String cause,
            String question,
            String coverage,
            @Nullable String replay) {}

    /** @param threads their names; {@link Step#thread} is an index among them */
    record Schedule(List<String> threads, List<Step> steps) {}

    /**
     * @param what happens, in words: {@code reads counter = 0}; may be empty
     * @param preempted whether the thread before it could have gone on
     */
    record Step(int thread, int line, String source, String what, boolean preempted) {}

    /** @param summary one line; {@code note} more for people, may be empty */
    record Report(boolean passed, String summary, String note, List<Finding> findings) {}

    /** In the order of their folders. */
    List<Item> all();

    /** What is wrong with those that had to be left out, a sentence each. */
    default List<String> problems() {
        return List.of();
    }

    /** The learner's file, absolute; written from the starter when it is not there. */
    Path file(Item item) throws IOException;

    /** On a worker thread. Never throws for what a solution does; a file that cannot be read is a report too. */
    Report check(Item item, RunControl control);

    /** Runs a failing schedule again, for its timeline. On a worker thread. */
    DemoResult replay(Item item, Finding finding, RunControl control);

    /** Runs a test once, as its author meant it or under other settings, for its timeline. On a worker thread. */
    DemoResult run(Item item, Finding finding, RunSettings settings, RunControl control);

    /** The reference solution; whether it may be shown is the caller's business. */
    Optional<String> solution(Item item);

    /** Puts the starter back; the learner's version is kept beside it, at the path given back. */
    Path reset(Item item) throws IOException;
}
