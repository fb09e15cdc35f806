package lockstep.exercise;

/** Every exercise's tests on its own solution; an IDE runs this class through our engine, and so does the build. */
@ExerciseSolutions
class AllSolutions {}
