package lockstep.explore;

/**
 * How much was looked at.
 *
 * @param failing how many of the distinct orders fail; of the sampled schedules, when not exhaustive
 * @param all how many distinct orders, or sampled schedules, there were
 * @param executions how many runs it took in all
 * @param exhaustive whether these are all orders there are
 * @param cut how many runs were ended by the bound on steps
 */
public record Coverage(int failing, int all, int executions, boolean exhaustive, int cut) {}
