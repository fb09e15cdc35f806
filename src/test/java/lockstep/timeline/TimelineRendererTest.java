package lockstep.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lockstep.trace.Reason;
import lockstep.trace.Timeline;
import lockstep.trace.TraceRecorder;
import lockstep.trace.Traces;
import org.junit.jupiter.api.Test;

class TimelineRendererTest {
    private static final long MS = 1_000_000;

    @Test
    void twoThreadsTakeTurnsUnderOneGil() {
        assertThat(TimelineText.of(Traces.countdown(12), Axis.TIME, 80, false, false)).isEqualTo("""
                                   ╷0             ╷20 ms         ╷40 ms            runs   waits
                  GIL              1111222211112221111222211112222111122211112222
                M MainThread       ──────────────────────────────────────────────    0%   100% ─
                1 Thread-1 (count) ████░░░░████░░░████░░░░████░░░░████░░░████░░░░   50%    50% ░
                2 Thread-2 (count) ░░░░████░░░░███░░░░████░░░░████░░░░███░░░░████   50%    50% ░
                █ runs   ░ waits for the GIL   ─ waits for a thread to end
                2 threads, 1 GIL: somebody was working 100 % of the time, never two at once.
                Speed-up 1.0x.
                """);
    }

    @Test
    void turnsShorterThanAColumnHaveAGlyphOfTheirOwnAndZoomResolvesThem() {
        Timeline timeline = Traces.countdown(200);
        View view = View.of(timeline, 61).without(true, true);

        assertThat(TimelineRenderer.render(timeline, view).lines()).containsExactly(
                "                   ╷0                   ╷500 ms",
                "  GIL              ▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚",
                "M MainThread       ──────────────────────────────────────────",
                "1 Thread-1 (count) ▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚",
                "2 Thread-2 (count) ▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚");

        Window near = view.window().zoom(32, 500 * MS, Window.whole(timeline, Axis.TIME), 1);
        assertThat(TimelineRenderer.render(timeline, view.withWindow(near)).lines()).containsExactly(
                "                          ╷490 ms       ╷500 ms      ╷510 ms",
                "  GIL              122222221111112222222111111122222211111112",
                "M MainThread       ──────────────────────────────────────────",
                "1 Thread-1 (count) █░░░░░░░██████░░░░░░░███████░░░░░░███████░",
                "2 Thread-2 (count) ░███████░░░░░░███████░░░░░░░██████░░░░░░░█");
    }

    /** The promise of the glyphs: under one GIL no column says of two lanes that they ran. */
    @Test
    void noColumnLooksAsIfTwoHadRun() {
        for (int slices = 1; slices < 100; slices++) {
            Timeline timeline = Traces.countdown(slices);
            List<String> lines = TimelineRenderer.render(timeline, View.of(timeline, 80)).lines();
            for (int column = 19; column < Math.min(lines.get(3).length(), 65); column++) {
                boolean first = lines.get(3).charAt(column) == '█';
                boolean second = column < lines.get(4).length() && lines.get(4).charAt(column) == '█';
                assertThat(first && second).as("%d slices, column %d", slices, column).isFalse();
            }
        }
    }

    @Test
    void sleepersOverlapAndTheOrderOfEventsShowsWhatIsTooShortToSee() {
        Timeline timeline = Traces.sleepers(3);
        assertThat(TimelineText.of(timeline, Axis.TIME, 72, false, false)).isEqualTo("""
                                  ╷0                 ╷50 ms                runs   waits
                  GIL             ▎                                     ▎
                M MainThread      ▎─────────────────────────────────────▎   <1%   100% ─
                1 Thread-1 (wait) ▎·····································▎   <1%    99% ·
                2 Thread-2 (wait) ▎·····································▎   <1%    99% ·
                3 Thread-3 (wait) ▎·····································▎   <1%    99% ·
                ▎ runs briefly   · sleeps   ─ waits for a thread to end
                3 threads, 1 GIL: somebody was working 1 % of the time, never two at
                once. The waits overlapped: 300 ms of waiting fitted into 100 ms.
                """);
        assertThat(TimelineText.of(timeline, Axis.ORDER, 72, false, false)).startsWith("""
                                  ╷event 0  ╷10       ╷20       ╷30        runs   waits
                  GIL                 1  2  3 1 2 3 M
                M MainThread       █────────────────█                       <1%   100% ─
                1 Thread-1 (wait)     █·······█                             <1%    99% ·
                2 Thread-2 (wait)        █······█                           <1%    99% ·
                3 Thread-3 (wait)           █·····█                         <1%    99% ·
                """);
    }

    @Test
    void fewEventsInOrderShowTheirSourceLines() {
        Timeline timeline = Traces.deadlock();
        View view = View.of(timeline, 61).without(true, true)
                .withAxis(Axis.ORDER, Window.whole(timeline, Axis.ORDER));
        assertThat(TimelineRenderer.render(timeline, view).lines()).containsExactly(
                "                      ╷event 0       ╷5             ╷10",
                "M MainThread             1████████20─────────────────────────",
                "1 Thread-1 (a_then_b)                5██6········7██7××××××××",
                "2 Thread-2 (b_then_a)                      10█11·······12█12×");
    }

    @Test
    void inAsciiNothingIsLost() {
        assertThat(TimelineText.of(Traces.tasks(), Axis.TIME, 64, false, true)).isEqualTo("""
                             |0             |5 ms          |10 ms  runs   waits
                M MainThread #########~~~~~~~~~~~~~~~~~~~~~######   42%    58% ~
                    Task-1      ###;;;;;;;;;;;;;;;;;;;;;;;;###
                    Task-2         ###;;;;;;;;;;;;;;;;;;;;;;;;###
                # runs   ~ waits for I/O   ; awaits
                1 thread, 2 tasks: it worked 42 % of the time and waited for
                input and output 58 %. The tasks' waits overlapped: 16 ms of
                awaiting fitted into 12 ms.
                """);
    }

    @Test
    void processesAreGroupsWithAGilEach() {
        TraceRecorder trace = new TraceRecorder();
        for (int process = 0; process < 2; process++) {
            trace.process(process, "process " + process);
            trace.gilCreated(process, process, "GIL");
            trace.fiberCreated(0, process, process, "MainThread", -1);
            trace.gilTaken(0, process, process);
            trace.running(0, process, process, 1);
            trace.finished(10 * MS, process);
        }
        Timeline timeline = trace.timeline();
        assertThat(TimelineRenderer.render(timeline, View.of(timeline, 40)).lines()).containsExactly(
                "             ╷0           ╷5 ms",
                "process 0",
                "  GIL        MMMMMMMMMMMMMMMMMMMMMMMMMMM",
                "M MainThread ███████████████████████████",
                "process 1",
                "  GIL        MMMMMMMMMMMMMMMMMMMMMMMMMMM",
                "M MainThread ███████████████████████████",
                "█ runs",
                "2 threads in 2 processes, 2 GILs:",
                "somebody was working 100 % of the time,",
                "two or more at once 100 % of the time,",
                "at most 2. Speed-up 2.0x.");
    }

    @Test
    void manyLanesScroll() {
        Timeline timeline = Traces.sleepers(30);
        View view = View.of(timeline, 60).without(true, true).withHeight(6);

        assertThat(TimelineRenderer.render(timeline, view).lines())
                .hasSize(6)
                .last().isEqualTo("  ↓ 28 more rows");
        List<String> end = TimelineRenderer.render(timeline, view.withFirstRow(1000)).lines();
        assertThat(end.get(1)).isEqualTo("  ↑ 28 more rows");
        assertThat(end.get(5)).startsWith("v Thread-30");
    }

    @Test
    void nothingToDrawIsDrawnAllTheSame() {
        assertThat(TimelineText.of(Timeline.EMPTY, Axis.TIME, 60, false, false)).contains("Nothing ran.");
        TraceRecorder noTime = new TraceRecorder();
        noTime.blocked(5, 0, Reason.IO, "site", 1);
        noTime.finished(5, 0);
        Timeline timeline = noTime.timeline();
        assertThat(TimelineText.of(timeline, Axis.ORDER, 60, false, false)).contains("~");
        assertThat(TimelineText.of(timeline, Axis.TIME, 60, false, false)).contains("took no time at all");
    }

    @Test
    void everyGlyphDiffersFromEveryOtherInBothAlphabets() {
        assertThat(List.of(Glyph.values())).extracting(glyph -> glyph.character(false)).doesNotHaveDuplicates();
        assertThat(List.of(Glyph.values())).extracting(glyph -> glyph.character(true)).doesNotHaveDuplicates();
        assertThat(List.of(Glyph.values())).allMatch(glyph -> glyph.character(true) < 128);
    }

    @Test
    void positionsAndColumnsAgree() {
        Timeline timeline = Traces.countdown(12);
        View view = View.of(timeline, 80);
        int first = TimelineRenderer.laneColumn(timeline, view);
        for (int column = first; column < first + 40; column++) {
            long position = TimelineRenderer.positionAt(timeline, view, column);
            assertThat(TimelineRenderer.columnOf(timeline, view, position)).isEqualTo(column);
        }
    }

    @Test
    void whatEverybodyDidAtOneMoment() {
        assertThat(Moment.at(Traces.deadlock(), Axis.TIME, 4_500_000)).extracting(Moment.Doing::text).containsExactly(
                "waits for Thread-1 (a_then_b) to end at line 20, for ever",
                "waits for lock b at line 7, for ever",
                "runs line 12, for 1 ms");
    }

    @Test
    void eachProcessHasItsOwnGilAndStartingItIsNoPython() {
        assertThat(TimelineText.of(Traces.processes(2), Axis.TIME, 80, false, false)).isEqualTo("""
                             ╷0            ╷20 ms         ╷40 ms        ╷60 ms     runs   waits
                main.py
                  GIL        M                                                  M
                M MainThread █──────────────────────────────────────────────────█    3%    97% ─
                Process-1
                  GIL                                     MMMMMMMMMMMMMMM
                M MainThread ▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓███████████████▓▓▓▓▓▓▓    99%
                Process-2
                  GIL                                     MMMMMMMMMMMMMMM
                M MainThread ▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓███████████████▓▓▓▓▓▓▓    99%
                █ runs   ▓ works without the GIL   ─ waits for a thread or process to end
                3 threads in 3 processes, 3 GILs: somebody was working 100 % of the time, two or
                more at once 99 % of the time, at most 3. Speed-up 2.0x.
                """);
    }

    @Test
    void processesOfOneThreadTakeARowEachWhenThereIsNoRoom() {
        Timeline timeline = Traces.processes(3);
        View view = View.of(timeline, 60).without(true, true).withHeight(8);
        assertThat(TimelineRenderer.render(timeline, view).lines()).containsExactly(
                "             ╷0           ╷20 ms       ╷40 ms       ╷60 ms",
                "  main.py    █─────────────────────────────────────────────█",
                "  Process-1  ▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓██████████████▓▓▓▓▓▓",
                "  Process-2  ▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓██████████████▓▓▓▓▓▓",
                "  Process-3  ▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓██████████████▓▓▓▓▓▓");
        assertThat(Moment.at(timeline, Axis.TIME, 50 * MS)).extracting(Moment.Doing::name)
                .containsExactly("main.py", "Process-1", "Process-2", "Process-3");
    }

    @Test
    void aTaskThatBlocksHoldsTheLoopUpAndDoesNotRun() {
        Timeline timeline = Traces.blockedLoop();
        assertThat(TimelineRenderer.render(timeline, View.of(timeline, 60).without(false, true)).lines()).containsExactly(
                "                    ╷0                ╷20 ms",
                "M MainThread        ██····································██",
                "    Task-1 (tick)   █┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈█",
                "    Task-2 (report)  █▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒█",
                "█ runs   ▒ holds the loop up   · sleeps   ┈ awaits");
    }
}
