package lockstep.tui;

import lockstep.lesson.RunSettings;
import lockstep.trace.Timeline;
import lockstep.trace.Traces;

/** Runs nothing: a countdown in turns, or side by side without a GIL. */
final class FakeRunner implements DemoRunner {
    int runs;

    @Override
    public DemoResult run(String name, String source, RunSettings settings, RunControl control) {
        runs++;
        boolean free = settings.gil().equals("free-threaded");
        Timeline timeline = source.contains("sleep")
                ? Traces.sleepers(4)
                : free ? Traces.parallel(2) : Traces.countdown((int) (60_000 / settings.switchMicros()));
        String output = "took %d ms\n".formatted(timeline.duration() / 1_000_000);
        return new DemoResult(output, timeline, DemoResult.Ending.FINISHED, "", settings.words());
    }
}
