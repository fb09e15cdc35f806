package lockstep.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds where started arrows ended, and adds those of joins. */
final class ArrowCompletion {
    private final Map<Integer, Lane> byFiber = new HashMap<>();
    private final Map<Integer, String> processNames = new HashMap<>();
    private final List<Lane> lanes;
    /** The wait, by its index, that somebody was last woken from. */
    private final Map<Integer, Integer> lastWake = new HashMap<>();

    ArrowCompletion(List<Lane> lanes, List<Timeline.Process> processes) {
        this.lanes = lanes;
        processes.forEach(each -> processNames.put(each.id(), each.name()));
        lanes.forEach(lane -> byFiber.put(lane.fiber(), lane));
    }

    List<Arrow> complete(List<Arrow> drafts) {
        List<Arrow> result = new ArrayList<>();
        for (Arrow draft : drafts) {
            result.add(
                    switch (draft.kind()) {
                        case START -> start(draft);
                        case MESSAGE -> message(draft);
                        case WAKE -> wake(draft);
                        case JOIN -> draft;
                    });
        }
        result.removeIf(arrow -> arrow.kind() == Arrow.Kind.WAKE && arrow.toTime() == Arrow.NEVER);
        addJoins(result);
        return List.copyOf(result);
    }

    private Arrow start(Arrow draft) {
        Lane child = byFiber.get(draft.toFiber());
        if (child == null) {
            return draft;
        }
        for (int i = 0; i < child.states().size(); i++) {
            if (child.states().state(i) != State.NOT_STARTED) {
                return to(draft, child.states().start(i), child.states().startStep(i));
            }
        }
        return draft;
    }

    private Arrow message(Arrow draft) {
        Lane receiver = byFiber.get(draft.toFiber());
        if (receiver == null || draft.toTime() == Arrow.NEVER) {
            return to(draft, draft.toTime(), draft.fromStep());
        }
        int index = receiver.states().indexAt(draft.toTime());
        return to(draft, draft.toTime(), index < 0 ? draft.fromStep() : receiver.states().startStep(index));
    }

    /** Whom it woke goes on when its wait is over. One who then finds the lock taken again waits on: that is no arrow. */
    private Arrow wake(Arrow draft) {
        Lane woken = byFiber.get(draft.toFiber());
        if (draft.toTask() != 0 || woken == null) {
            return draft;
        }
        Track states = woken.states();
        int index = states.indexAt(draft.fromTime());
        if (index < 0 || index + 1 >= states.size() || states.state(index) != State.BLOCKED) {
            return draft;
        }
        Integer before = lastWake.put(draft.toFiber(), index);
        return before != null && before == index
                ? draft
                : to(draft, states.end(index), states.endStep(index), "wakes it from " + Reasons.describe(states.reason(index), states.span(index).on()));
    }

    private static Arrow to(Arrow draft, long time, int step) {
        return to(draft, time, step, draft.label());
    }

    private static Arrow to(Arrow draft, long time, int step, String label) {
        return new Arrow(
                draft.kind(), draft.fromFiber(), draft.fromTask(), draft.fromTime(), draft.fromStep(),
                draft.toFiber(), draft.toTask(), time, step, label);
    }

    /**
     * A fiber that waited in a join goes on when the other, named by what it waited on, has finished. Of several with that
     * name it is the one that ended last before that.
     */
    private void addJoins(List<Arrow> result) {
        Map<String, TreeMap<Long, Lane>> ended = new HashMap<>();
        Set<Integer> processes = new HashSet<>();
        for (Lane lane : lanes) {
            int last = lane.states().size() - 1;
            if (last >= 0 && lane.states().state(last) == State.FINISHED) {
                long end = lane.states().start(last);
                ended.computeIfAbsent(lane.name(), name -> new TreeMap<>()).put(end, lane);
                String process = processNames.get(lane.process());
                if (process != null && processes.add(lane.process())) {
                    ended.computeIfAbsent(process, name -> new TreeMap<>()).put(end, lane);
                }
            }
        }
        for (Lane waiter : lanes) {
            Track states = waiter.states();
            for (int i = 0; i + 1 < states.size(); i++) {
                if (states.state(i) == State.BLOCKED && states.reason(i) == Reason.JOIN) {
                    TreeMap<Long, Lane> named = ended.get(states.span(i).on());
                    Map.Entry<Long, Lane> joined = named == null ? null : named.floorEntry(states.end(i));
                    if (joined != null && joined.getKey() >= states.start(i)) {
                        result.add(join(joined.getValue(), waiter, i));
                    }
                }
            }
        }
    }

    private static Arrow join(Lane joined, Lane waiter, int wait) {
        Track ended = joined.states();
        int last = ended.size() - 1;
        return new Arrow(
                Arrow.Kind.JOIN, joined.fiber(), 0, ended.start(last), ended.startStep(last),
                waiter.fiber(), 0, waiter.states().end(wait), waiter.states().endStep(wait), "");
    }
}
