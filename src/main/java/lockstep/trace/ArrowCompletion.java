package lockstep.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds where started arrows ended, and adds those of joins. */
final class ArrowCompletion {
    private final Map<Integer, Lane> byFiber = new HashMap<>();
    private final List<Lane> lanes;

    ArrowCompletion(List<Lane> lanes) {
        this.lanes = lanes;
        lanes.forEach(lane -> byFiber.put(lane.fiber(), lane));
    }

    List<Arrow> complete(List<Arrow> drafts) {
        List<Arrow> result = new ArrayList<>();
        for (Arrow draft : drafts) {
            result.add(
                    switch (draft.kind()) {
                        case START -> start(draft);
                        case MESSAGE -> message(draft);
                        case JOIN -> draft;
                    });
        }
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

    private static Arrow to(Arrow draft, long time, int step) {
        return new Arrow(
                draft.kind(), draft.fromFiber(), draft.fromTime(), draft.fromStep(), draft.toFiber(), time, step, draft.label());
    }

    /** A fiber that waited in a join goes on when the other, named by what it waited on, has finished. */
    private void addJoins(List<Arrow> result) {
        Map<String, Lane> byName = new HashMap<>();
        lanes.forEach(lane -> byName.putIfAbsent(lane.name(), lane));
        for (Lane waiter : lanes) {
            Track states = waiter.states();
            for (int i = 0; i + 1 < states.size(); i++) {
                if (states.state(i) != State.BLOCKED || states.reason(i) != Reason.JOIN) {
                    continue;
                }
                Lane joined = byName.get(states.span(i).on());
                int last = joined == null ? -1 : joined.states().size() - 1;
                if (joined != null && last >= 0 && joined.states().state(last) == State.FINISHED) {
                    result.add(new Arrow(
                            Arrow.Kind.JOIN,
                            joined.fiber(),
                            joined.states().start(last),
                            joined.states().startStep(last),
                            waiter.fiber(),
                            states.end(i),
                            states.endStep(i),
                            ""));
                }
            }
        }
    }
}
