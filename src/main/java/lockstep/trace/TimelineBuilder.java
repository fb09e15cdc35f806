package lockstep.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Turns recorded events into a {@link Timeline}, in one pass over them in the order of time. */
final class TimelineBuilder {
    private final TraceRecorder recorder;
    private final EventStore events;
    private final Texts texts;

    private final Map<Integer, LaneDraft> lanes = new TreeMap<>();
    private final Map<Integer, Track> gilTracks = new TreeMap<>();
    private final Map<Long, Track> taskTracks = new LinkedHashMap<>();
    private final List<Arrow> arrows = new ArrayList<>();
    private final Map<Integer, QueueLane.Draft> queues = new LinkedHashMap<>();
    /** By task: the index of the arrow that comes in when it is entered. */
    private final Map<Long, Integer> wakes = new HashMap<>();
    private int step;

    /** A lane in the making. */
    private static final class LaneDraft {
        final int fiber;
        final Track states;
        final List<TaskLane> tasks = new ArrayList<>();
        String name;
        int process;

        LaneDraft(int fiber, Texts texts) {
            this.fiber = fiber;
            this.states = new Track(texts);
            this.name = "fiber " + fiber;
        }
    }

    TimelineBuilder(TraceRecorder recorder) {
        this.recorder = recorder;
        this.events = recorder.events;
        this.texts = recorder.texts;
    }

    Timeline build() {
        int[] order = MergeOrder.of(events);
        long start = Long.MAX_VALUE;
        long end = Long.MIN_VALUE;
        for (int i = 0; i < order.length; i++) {
            int slot = order[i];
            if (events.kind(slot) == EventKind.NONE) {
                continue;
            }
            long time = events.time(slot);
            start = Math.min(start, time);
            end = Math.max(end, time);
            if (apply(slot, time)) {
                step++;
            }
        }
        if (start > end) {
            start = 0;
            end = 0;
        }
        return finish(start, end);
    }

    /** @return whether it changed something that deserves a column of its own on the axis by order */
    private boolean apply(int slot, long time) {
        byte kind = events.kind(slot);
        int fiber = events.fiber(slot);
        int number = events.line(slot);
        int second = events.second(slot);
        return switch (kind) {
            case EventKind.FIBER_CREATED -> {
                LaneDraft lane = lane(fiber);
                lane.name = texts.text(second);
                lane.process = number;
                Integer creator = recorder.creators.get(fiber);
                if (creator != null) {
                    arrows.add(new Arrow(
                            Arrow.Kind.START, creator, 0, time, step, fiber, 0, Arrow.NEVER, step, lane.name));
                }
                yield lane.states.append(time, step, kind, 0, 0);
            }
            case EventKind.RUNNABLE, EventKind.FINISHED -> lane(fiber).states.append(time, step, kind, 0, 0);
            case EventKind.GIL_TAKEN -> {
                gil(number).append(time, step, EventKind.RUNNING, 0, fiber);
                yield false;
            }
            case EventKind.GIL_DROPPED, EventKind.GIL_DROPPED_FORCED -> {
                gil(number).append(time, step, EventKind.RUNNABLE, kind == EventKind.GIL_DROPPED ? 0 : 1, -1);
                yield false;
            }
            case EventKind.SPAN_OPENED -> {
                LaneDraft lane = lane(fiber);
                Track track = new Track(texts);
                lane.tasks.add(new TaskLane(number, fiber, texts.text(second), track));
                taskTracks.put(taskKey(fiber, number), track);
                yield track.append(time, step, EventKind.FIBER_CREATED, 0, 0);
            }
            case EventKind.SPAN_ENTERED -> {
                Integer wake = wakes.remove(taskKey(fiber, second));
                if (wake != null) {
                    Arrow a = arrows.get(wake);
                    arrows.set(wake, new Arrow(
                            a.kind(), fiber, a.fromTask(), a.fromTime(), a.fromStep(), fiber, second, time, step, a.label()));
                }
                yield task(fiber, second, time, EventKind.RUNNING, number, 0);
            }
            case EventKind.SPAN_LEFT ->
                task(fiber, second, time, (byte) (EventKind.BLOCKED + Reason.OTHER.ordinal()), number, events.third(slot));
            case EventKind.SPAN_CLOSED -> task(fiber, number, time, EventKind.FINISHED, 0, 0);
            case EventKind.SPAN_WOKEN -> {
                if (number != second && wakes.putIfAbsent(taskKey(fiber, number), arrows.size()) == null) {
                    arrows.add(new Arrow(
                            Arrow.Kind.WAKE, fiber, second, time, step, fiber, number, Arrow.NEVER, step, waits(fiber, number)));
                }
                yield false;
            }
            case EventKind.WOKEN -> {
                arrows.add(new Arrow(Arrow.Kind.WAKE, fiber, 0, time, step, number, 0, Arrow.NEVER, step, ""));
                yield false;
            }
            case EventKind.QUEUE_CHANGED -> {
                queues.computeIfAbsent(number, id -> new QueueLane.Draft()).change(time, step, second);
                yield false;
            }
            case EventKind.MESSAGE_SENT -> {
                long received = slot + 1 < events.size() ? events.time(slot + 1) : Arrow.NEVER;
                arrows.add(new Arrow(
                        Arrow.Kind.MESSAGE, fiber, 0, time, step, number, 0, received, Integer.MAX_VALUE, texts.text(second)));
                yield false;
            }
            case EventKind.MESSAGE_RECEIVED -> false;
            default -> lane(fiber).states.append(time, step, kind, number, second);
        };
    }

    /** What a task that is just being woken waited for. */
    private String waits(int fiber, int span) {
        Track track = taskTracks.get(taskKey(fiber, span));
        int last = track == null ? -1 : track.size() - 1;
        String on = last < 0 ? null : track.span(last).on();
        return on == null || on.isEmpty() ? "wakes it" : "wakes it from " + on;
    }

    private boolean task(int fiber, int span, long time, byte kind, int line, int on) {
        Track track = taskTracks.get(taskKey(fiber, span));
        return track != null && track.append(time, step, kind, line, on);
    }

    private static long taskKey(int fiber, int span) {
        return ((long) fiber << 32) | (span & 0xFFFF_FFFFL);
    }

    private LaneDraft lane(int fiber) {
        return lanes.computeIfAbsent(fiber, number -> new LaneDraft(number, texts));
    }

    private Track gil(int gil) {
        return gilTracks.computeIfAbsent(gil, number -> new Track(texts));
    }

    private Timeline finish(long start, long lastEvent) {
        List<LaneStatistics> statistics = new ArrayList<>();
        for (LaneDraft draft : lanes.values()) {
            draft.states.close(lastEvent, step);
            statistics.add(StatisticsCount.ofLane(draft.states));
        }
        Statistics whole = StatisticsCount.ofRun(
                lanes.values().stream().map(draft -> draft.states).toList(), statistics, lastEvent - start);
        long end = isStuck() ? lastEvent + (lastEvent - start) / 8 : lastEvent;
        List<Lane> finished = new ArrayList<>();
        int index = 0;
        for (LaneDraft draft : lanes.values()) {
            draft.states.close(end, step);
            draft.tasks.forEach(task -> task.states().close(end, step));
            finished.add(new Lane(
                    draft.fiber,
                    draft.process,
                    draft.name,
                    recorder.creators.getOrDefault(draft.fiber, -1),
                    draft.states,
                    List.copyOf(draft.tasks),
                    statistics.get(index++)));
        }
        return new Timeline(
                start,
                end,
                step,
                processes(finished),
                List.copyOf(finished),
                gils(end),
                queues(),
                new ArrowCompletion(finished, processes(finished)).complete(arrows),
                whole,
                events.isTruncated(),
                List.of());
    }

    /** Somebody waits at the end, and nobody who has not finished does anything else. */
    private boolean isStuck() {
        boolean waiting = false;
        for (LaneDraft draft : lanes.values()) {
            int last = draft.states.size() - 1;
            State state = last < 0 ? State.NOT_STARTED : draft.states.state(last);
            if (state != State.BLOCKED && state != State.FINISHED && state != State.NOT_STARTED) {
                return false;
            }
            waiting |= state == State.BLOCKED;
        }
        return waiting && !events.isTruncated();
    }

    private List<Timeline.Process> processes(List<Lane> lanes) {
        Map<Integer, String> names = new LinkedHashMap<>();
        recorder.processes().forEach(seen -> names.put(seen.id(), seen.name()));
        lanes.forEach(lane -> names.putIfAbsent(lane.process(), "process " + lane.process()));
        return names.entrySet().stream()
                .map(entry -> new Timeline.Process(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Those that something was ever in. */
    private List<QueueLane> queues() {
        List<QueueLane> lanes = new ArrayList<>();
        for (TraceRecorder.QueueSeen each : recorder.queues()) {
            QueueLane.Draft draft = queues.get(each.id());
            if (draft != null) {
                lanes.add(draft.finish(each.id(), each.process(), each.name()));
            }
        }
        return List.copyOf(lanes);
    }

    /** GILs nobody ever held are left out: a free-threaded run has none to show. */
    private List<GilLane> gils(long end) {
        Map<Integer, TraceRecorder.GilSeen> seen = new LinkedHashMap<>();
        recorder.gils().forEach(gil -> seen.put(gil.id(), gil));
        List<GilLane> result = new ArrayList<>();
        gilTracks.forEach((id, track) -> {
            track.close(end, step);
            TraceRecorder.@Nullable GilSeen known = seen.get(id);
            result.add(new GilLane(id, known == null ? 0 : known.process(), known == null ? "GIL" : known.name(), track));
        });
        return List.copyOf(result);
    }
}
