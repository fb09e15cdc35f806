package lockstep.exercise;

/** Every exercise's tests on its own solution, by way of our engine: what {@code ./lockstep check} runs, in the build. */
@ExerciseSolutions
class AllSolutionsTest {}
