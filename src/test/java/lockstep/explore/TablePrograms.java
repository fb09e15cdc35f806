package lockstep.explore;

import java.util.function.Predicate;

/** The small programs by which schedule explorers are compared. */
final class TablePrograms {
    private TablePrograms() {}

    static TinyProgram counter(int threads, int rounds) {
        var program = new TinyProgram().variable("counter", 0);
        for (int t = 0; t < threads; t++) {
            program.thread("T" + (t + 1), s -> {
                for (int r = 0; r < rounds; r++) {
                    s.increment("counter");
                }
            });
        }
        int expected = threads * rounds;
        return program.afterwards(s -> s.read("counter", 0).check(l -> l[0] == expected, "an update was lost"));
    }

    static TinyProgram lockedCounter(int threads) {
        var program = new TinyProgram().variable("counter", 0);
        for (int t = 0; t < threads; t++) {
            program.thread("T" + (t + 1), s -> s.acquire("lock").increment("counter").release("lock"));
        }
        return program.afterwards(s -> s.read("counter", 0).check(l -> l[0] == threads, "an update was lost"));
    }

    static TinyProgram twoLocks() {
        return new TinyProgram()
                .thread("T1", s -> s.acquire("a").acquire("b").release("b").release("a"))
                .thread("T2", s -> s.acquire("b").acquire("a").release("a").release("b"));
    }

    static TinyProgram philosophers(int count, boolean ordered) {
        var program = new TinyProgram();
        for (int p = 0; p < count; p++) {
            int left = p;
            int right = (p + 1) % count;
            String first = "fork" + (ordered ? Math.min(left, right) : left);
            String second = "fork" + (ordered ? Math.max(left, right) : right);
            program.thread("P" + (p + 1), s -> s.acquire(first).acquire(second).release(second).release(first));
        }
        return program;
    }

    /** Two withdrawals and a deposit, each under the lock: refused when both withdrawals come first. */
    static TinyProgram account() {
        return new TinyProgram()
                .variable("balance", 100)
                .thread("T1", s -> transfer(s, 100))
                .thread("T2", s -> transfer(s, -100))
                .thread("T3", s -> transfer(s, -100))
                .afterwards(s -> s.read("balance", 0).check(l -> l[0] == 0, "a transfer was refused"));
    }

    private static void transfer(TinyProgram.Script s, int amount) {
        s.acquire("lock").read("balance", 0);
        Predicate<int[]> refused = l -> l[0] + amount < 0;
        s.jumpIf(refused, s.here() + 2).write("balance", l -> l[0] + amount).release("lock");
    }

    /** A worker that looks twice whether it should stop, and each time uses what the stopper takes away after saying so. */
    static TinyProgram stopFlag() {
        return new TinyProgram()
                .variable("stop", 0)
                .variable("open", 1)
                .thread("worker", s -> {
                    for (int round = 0; round < 2; round++) {
                        s.read("stop", 0).jumpIf(l -> l[0] == 1, 100);
                        s.read("open", 1).check(l -> l[1] == 1, "used after it was closed");
                    }
                })
                .thread("stopper", s -> s.write("stop", 1).write("open", 0));
    }

    /** Setters write a pair in two steps, one looks at it: SCTBench's reorder family. */
    static TinyProgram reorder(int threads) {
        var program = new TinyProgram().variable("a", 0).variable("b", 0);
        for (int t = 1; t < threads; t++) {
            program.thread("setter" + t, s -> s.write("a", 1).write("b", -1));
        }
        return program.thread("checker", s -> {
            // not (a == 0 and b == 0) and not (a == 1 and b == -1), read as Python does
            int start = s.here();
            s.read("a", 0).jumpIf(l -> l[0] != 0, start + 4).read("b", 1).jumpIf(l -> l[1] == 0, 100);
            s.read("a", 0).jumpIf(l -> l[0] != 1, start + 7).read("b", 1);
            s.check(l -> l[0] == 1 && l[1] == -1, "saw half a pair");
        });
    }

    static TinyProgram tokenRing() {
        return new TinyProgram()
                .variable("x1", 1)
                .variable("x2", 3)
                .variable("x3", 1)
                .thread("T1", s -> s.acquire("l").read("x3", 0).write("x1", l -> (l[0] + 1) % 4).release("l"))
                .thread("T2", s -> s.acquire("l").read("x1", 0).write("x2", l -> l[0]).release("l"))
                .thread("T3", s -> s.acquire("l").read("x2", 0).write("x3", l -> l[0]).release("l"))
                .thread("T4", s -> s.acquire("l")
                        .read("x1", 0)
                        .read("x2", 1)
                        .read("x3", 2)
                        .release("l")
                        .check(l -> !(l[0] == l[1] && l[1] == l[2]), "all tokens alike"));
    }

    static TinyProgram twoStage() {
        return new TinyProgram()
                .variable("data1", 0)
                .variable("data2", 0)
                .thread("T1", s -> s.acquire("l1")
                        .write("data1", 1)
                        .release("l1")
                        .acquire("l2")
                        .read("data1", 0)
                        .write("data2", l -> l[0] + 1)
                        .release("l2"))
                .thread("T2", s -> s.acquire("l1")
                        .read("data1", 0)
                        .release("l1")
                        .jumpIf(l -> l[0] == 0, 100)
                        .acquire("l2")
                        .read("data2", 1)
                        .release("l2")
                        .check(l -> l[1] == l[0] + 1, "saw half a pair"));
    }

    static TinyProgram missedWakeUp() {
        return new TinyProgram()
                .variable("flag", 0)
                .thread("waiter", s -> s.read("flag", 0).jumpIf(l -> l[0] == 1, 100).park("queue"))
                .thread("waker", s -> s.write("flag", 1).unpark("queue", 1));
    }

    /** A condition in small: its lock, and a queue that wait() parks in after giving the lock away. */
    static TinyProgram ifForWhile() {
        var program = new TinyProgram().variable("items", 0);
        for (int c = 1; c <= 2; c++) {
            program.thread("consumer" + c, s -> {
                s.acquire("lock").read("items", 0);
                s.jumpIf(l -> l[0] > 0, s.here() + 4).release("lock").park("condition").acquire("lock");
                s.read("items", 0).check(l -> l[0] > 0, "took from an empty queue");
                s.write("items", l -> l[0] - 1).release("lock");
            });
        }
        return program.thread("producer", s -> {
            for (int i = 0; i < 2; i++) {
                s.acquire("lock").increment("items").unpark("condition", 1).release("lock");
            }
        });
    }

    static TinyProgram naiveFlagMutex() {
        var program = new TinyProgram()
                .variable("flag0", 0)
                .variable("flag1", 0)
                .variable("counter", 0)
                .variable("doneflag0", 0)
                .variable("doneflag1", 0);
        for (int t = 0; t < 2; t++) {
            String mine = "flag" + t;
            String other = "flag" + (1 - t);
            program.thread("T" + (t + 1), s -> s.read(other, 0)
                    .jumpIf(l -> l[0] == 1, 100)
                    .write(mine, 1)
                    .increment("counter")
                    .write("done" + mine, 1)
                    .write(mine, 0));
        }
        return program.afterwards(s -> s.read("counter", 0)
                .read("doneflag0", 1)
                .read("doneflag1", 2)
                .check(l -> l[0] == l[1] + l[2], "an update was lost"));
    }
}
