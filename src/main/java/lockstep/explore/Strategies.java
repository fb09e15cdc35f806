package lockstep.explore;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import lockstep.kernel.Chooser;
import lockstep.kernel.Footprint;
import lockstep.kernel.stepping.SteppingFiber;
import lockstep.kernel.stepping.SteppingKernel;

/** Ways to sample schedules when there are too many to try them all. Each is seeded and good for one run. */
final class Strategies {
    private Strategies() {}

    /** What a plain stress test does: anybody may be next, with equal chances. */
    static Strategy randomWalk(long seed) {
        return new Sampling(seed) {
            @Override
            public int pick(List<SteppingFiber> enabled, int last, SteppingKernel kernel) {
                return random.nextInt(enabled.size());
            }
        };
    }

    /**
     * The portfolio's {@code number}th schedule: PCT with depth 1 to 3, POS, SURW, delay bounding, in turn.
     *
     * @param sizes from a run before: by fiber, how many steps it made
     */
    static Strategy sample(int number, int[] sizes) {
        long seed = 0x9E3779B97F4A7C15L * (number + 1);
        int total = Math.max(1, Arrays.stream(sizes).sum());
        return switch (number % 7) {
            case 0 -> pct(seed, 1, total);
            case 1 -> pct(seed, 2, total);
            case 2 -> pct(seed, 3, total);
            case 3 -> pos(seed);
            case 4 -> surw(seed, sizes);
            case 5 -> delays(seed, 1 + number / 7 % 3, total);
            default -> randomWalk(seed);
        };
    }

    /** Burckhardt et al., "A randomized scheduler with probabilistic guarantees of finding bugs", ASPLOS 2010. */
    static Strategy pct(long seed, int depth, int steps) {
        return new Sampling(seed) {
            private final int[] changes = random.ints(depth - 1, 0, steps).toArray();
            private double[] priorities = new double[0];
            private int step;

            @Override
            public int pick(List<SteppingFiber> enabled, int last, SteppingKernel kernel) {
                priorities = drawn(priorities, kernel.fiberCount());
                for (int i = 0; i < changes.length; i++) {
                    if (changes[i] == step && last >= 0) {
                        priorities[last] = -1 - i;
                    }
                }
                step++;
                return highest(enabled, priorities);
            }
        };
    }

    /** Yuan, Yang, Gu, "Partial order aware concurrency sampling", CAV 2018: new priorities for whoever was in conflict. */
    static Strategy pos(long seed) {
        return new Sampling(seed) {
            private double[] priorities = new double[0];
            private SteppingKernel kernel;

            @Override
            public int pick(List<SteppingFiber> enabled, int last, SteppingKernel running) {
                kernel = running;
                priorities = drawn(priorities, running.fiberCount());
                return highest(enabled, priorities);
            }

            @Override
            public void stepped(SteppingFiber fiber) {
                List<Footprint> step = fiber.step();
                for (int i = 0; i < priorities.length; i++) {
                    SteppingFiber other = kernel.fiber(i);
                    if (i == fiber.id() || Dependence.between(fiber.id(), step, i, other.pending())) {
                        priorities[i] = random.nextDouble();
                    }
                }
            }
        };
    }

    /** Zhao et al., "Selectively uniform concurrency testing", ASPLOS 2025: weight by what is left to do. */
    static Strategy surw(long seed, int[] sizes) {
        return new Sampling(seed) {
            private final int[] left = sizes.clone();

            @Override
            public int pick(List<SteppingFiber> enabled, int last, SteppingKernel kernel) {
                int sum = 0;
                for (SteppingFiber fiber : enabled) {
                    sum += weight(fiber);
                }
                int drawn = random.nextInt(sum);
                for (int i = 0; i < enabled.size(); i++) {
                    drawn -= weight(enabled.get(i));
                    if (drawn < 0) {
                        return i;
                    }
                }
                throw new AssertionError("weights are positive");
            }

            private int weight(SteppingFiber fiber) {
                return fiber.id() < left.length ? Math.max(1, left[fiber.id()]) : 1;
            }

            @Override
            public void stepped(SteppingFiber fiber) {
                if (fiber.id() < left.length) {
                    left[fiber.id()]--;
                }
            }
        };
    }

    /** Emmi, Qadeer, Rakamaric, "Delay-bounded scheduling", POPL 2011: a fixed order, but for a few who must wait. */
    static Strategy delays(long seed, int delays, int steps) {
        return new Sampling(seed) {
            private final int[] delayed = random.ints(delays, 0, steps).toArray();
            private int step;

            @Override
            public int pick(List<SteppingFiber> enabled, int last, SteppingKernel kernel) {
                int index = Strategy.stay(enabled, last);
                for (int at : delayed) {
                    index += at == step ? 1 : 0;
                }
                step++;
                return index % enabled.size();
            }
        };
    }

    /** Who has slept least goes first, so that sleeps order things as they seem to; otherwise random. */
    static Strategy sleepsTakeTheirTime(long seed) {
        return new Sampling(seed) {
            @Override
            public int pick(List<SteppingFiber> enabled, int last, SteppingKernel kernel) {
                long least = Long.MAX_VALUE;
                for (SteppingFiber fiber : enabled) {
                    least = Math.min(least, fiber.slept());
                }
                int drawn = random.nextInt(enabled.size());
                while (enabled.get(drawn).slept() != least) {
                    drawn = (drawn + 1) % enabled.size();
                }
                return drawn;
            }
        };
    }

    private abstract static class Sampling implements Strategy {
        final SplittableRandom random;

        Sampling(long seed) {
            random = new SplittableRandom(seed);
        }

        @Override
        public int value(Chooser.Choice choice) {
            return random.nextInt(choice.alternatives().size());
        }

        double[] drawn(double[] priorities, int count) {
            if (priorities.length >= count) {
                return priorities;
            }
            double[] more = Arrays.copyOf(priorities, count);
            for (int i = priorities.length; i < count; i++) {
                more[i] = random.nextDouble();
            }
            return more;
        }

        static int highest(List<SteppingFiber> enabled, double[] priorities) {
            int best = 0;
            for (int i = 1; i < enabled.size(); i++) {
                if (priorities[enabled.get(i).id()] > priorities[enabled.get(best).id()]) {
                    best = i;
                }
            }
            return best;
        }
    }
}
