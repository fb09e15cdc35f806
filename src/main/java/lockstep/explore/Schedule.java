package lockstep.explore;

import java.util.Arrays;

/**
 * Every choice of one run, in order: for a step the id of its fiber, for a number the program asked for its bitwise
 * complement.
 */
record Schedule(int[] choices) {
    static final Schedule EMPTY = new Schedule(new int[0]);

    @Override
    public boolean equals(Object other) {
        return other instanceof Schedule(int[] theirs) && Arrays.equals(choices, theirs);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(choices);
    }

    @Override
    public String toString() {
        return Arrays.toString(choices);
    }

    static final class Builder {
        private int[] choices = new int[32];
        private int length;

        void fiber(int id) {
            add(id);
        }

        void value(int value) {
            add(~value);
        }

        private void add(int choice) {
            if (length == choices.length) {
                choices = Arrays.copyOf(choices, length * 2);
            }
            choices[length++] = choice;
        }

        Schedule build() {
            return new Schedule(Arrays.copyOf(choices, length));
        }
    }
}
