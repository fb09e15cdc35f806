package lockstep.trace;

import java.util.List;

/**
 * One fiber's row.
 *
 * @param fiber its number
 * @param createdBy the fiber that made it, -1 for none
 * @param states what it did; before its first span it did not exist
 * @param tasks generic spans within it (asyncio tasks), in the order they were opened
 */
public record Lane(
        int fiber,
        int process,
        String name,
        int createdBy,
        Track states,
        List<TaskLane> tasks,
        LaneStatistics statistics) {}
