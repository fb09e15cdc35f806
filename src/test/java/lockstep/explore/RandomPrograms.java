package lockstep.explore;

import java.util.Random;

/** Small random programs: every kind of operation, in proper and improper use. */
final class RandomPrograms {
    private RandomPrograms() {}

    static TinyProgram make(long seed) {
        var random = new Random(seed);
        var program = new TinyProgram().variable("x", 0).variable("y", 0).variable("z", 0);
        int flavour = random.nextInt(5);
        int threads = 2 + random.nextInt(2);
        int length = threads == 2 ? 4 : 3;
        for (int t = 0; t < threads; t++) {
            program.thread("T" + (t + 1), s -> body(s, random, 1 + random.nextInt(length), flavour));
        }
        int wanted = random.nextInt(3);
        if (random.nextInt(3) > 0) {
            return program.afterwards(s -> s.read("x", 0).check(l -> l[0] != wanted, "x is " + wanted));
        }
        return program.main(s -> {
            s.start(0);
            body(s, random, random.nextInt(3), flavour);
            for (int t = 1; t < threads; t++) {
                s.start(t);
            }
            if (random.nextBoolean()) {
                s.join(0, 10, 2).write("y", l -> l[2]);
            }
            for (int t = 0; t < threads; t++) {
                if (random.nextInt(3) > 0) {
                    s.join(t);
                }
            }
            if (random.nextInt(2) == 0) {
                s.killOthers();
            }
            s.read("x", 0).read("y", 1).check(l -> l[0] + l[1] != wanted, "the sum is " + wanted);
        });
    }

    private static void body(TinyProgram.Script s, Random random, int length, int flavour) {
        for (int i = 0; i < length; i++) {
            String variable = new String[] {"x", "y", "z"}[random.nextInt(3)];
            String lock = random.nextBoolean() ? "a" : "b";
            switch (random.nextInt(flavour == 0 ? 4 : 14)) {
                case 0, 1 -> s.read(variable, 0);
                case 2, 3 -> {
                    int plus = random.nextInt(2);
                    s.write(variable, l -> l[0] + plus);
                }
                case 4 -> s.acquire(lock);
                case 5 -> s.release(lock);
                case 6 -> {
                    s.acquire(lock);
                    s.increment(variable);
                    s.release(lock);
                }
                case 7 -> s.tryAcquire(lock, random.nextInt(2), 1).jumpIf(l -> l[1] == 0, s.here() + 3).increment(variable);
                case 8 -> {
                    if (flavour == 2) {
                        s.park("q");
                    } else {
                        s.acquire(lock);
                    }
                }
                case 9 -> s.unpark("q", 1 + random.nextInt(2));
                case 10 -> {
                    if (flavour == 2) {
                        s.park("q", 5, 0).write(variable, l -> l[0]);
                    } else {
                        s.read(variable, 1);
                    }
                }
                case 11 -> {
                    if (flavour == 3) {
                        s.value(2, 0);
                    } else {
                        s.sleep(5);
                    }
                }
                case 12 -> s.safePoint();
                default -> s.jumpIf(l -> l[0] > 0, s.here() + 2).read(variable, 0);
            }
            if (random.nextInt(3) == 0) {
                s.safePoint();
            }
        }
    }
}
