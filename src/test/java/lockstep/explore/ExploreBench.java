package lockstep.explore;

import lockstep.kernel.stepping.Switches;

/** {@code java -cp target/classes:target/test-classes:... lockstep.explore.ExploreBench}: executions a second. */
final class ExploreBench {
    private ExploreBench() {}

    public static void main(String[] args) {
        for (int round = 0; round < 4; round++) {
            measure("counter 2x2", TablePrograms.counter(2, 2), 20_000);
            measure("counter 4x1", TablePrograms.counter(4, 1), 20_000);
            measure("ordered philosophers 4", TablePrograms.philosophers(4, true), 20_000);
            measure("reorder 4", TablePrograms.reorder(4), 20_000);
            measure("if for while", TablePrograms.ifForWhile(), 20_000);
        }
    }

    private static void measure(String name, TinyProgram program, int executions) {
        long start = System.nanoTime();
        int made = 0;
        while (made < executions) {
            var search = new SourceDpor(program, Switches.ANY, 1000);
            while (!search.isExhausted() && made < executions) {
                search.next();
                made++;
                search.backtrack();
            }
        }
        System.out.printf("%-24s %,9.0f executions/s%n", name, made * 1e9 / (System.nanoTime() - start));
    }
}
