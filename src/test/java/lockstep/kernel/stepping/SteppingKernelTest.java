package lockstep.kernel.stepping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import lockstep.kernel.Fiber;
import lockstep.kernel.FiberHandle;
import lockstep.kernel.FiberSpec;
import lockstep.kernel.Kernel;
import lockstep.kernel.Mutex;
import lockstep.kernel.Footprint;
import lockstep.kernel.Operation;
import lockstep.kernel.Slice;
import lockstep.kernel.Stop;
import lockstep.kernel.Wake;
import lockstep.kernel.WaitQueue;
import lockstep.trace.Reason;
import lockstep.trace.Recorder;
import org.junit.jupiter.api.Test;

class SteppingKernelTest {
    /** Asks for one operation after the other and keeps the answers. */
    private static final class Asking implements Fiber {
        final List<Wake> answers = new ArrayList<>();
        private final Iterator<Function<List<Wake>, Operation>> operations;

        Asking(List<Function<List<Wake>, Operation>> operations) {
            this.operations = operations.iterator();
        }

        static Asking of(Operation... operations) {
            var list = new ArrayList<Function<List<Wake>, Operation>>();
            for (Operation operation : operations) {
                list.add(before -> operation);
            }
            return new Asking(list);
        }

        @Override
        public Stop run(Slice slice, Wake wake) {
            answers.add(wake);
            return wake != Wake.KILLED && operations.hasNext()
                    ? new Stop.Ask(operations.next().apply(answers))
                    : Stop.Plain.FINISHED;
        }

        @Override
        public int line() {
            return answers.size();
        }
    }

    private static final FiberSpec SPEC = new FiberSpec("fiber", null, 0);

    private final SteppingKernel kernel =
            new SteppingKernel(choice -> 0, Switches.ANY, StepListener.NONE, 100, Recorder.NONE);

    @Test
    void locksAreTakenWhenFreeAndReleasedByAnybody() {
        Mutex mutex = kernel.newMutex("m");
        var taker = Asking.of(
                new Operation.Acquire(mutex, Operation.FOREVER),
                new Operation.Acquire(mutex, 0),
                new Operation.Acquire(mutex, 5),
                new Operation.Acquire(mutex, Operation.FOREVER));
        var releaser = Asking.of(new Operation.Release(mutex), new Operation.Release(mutex));
        kernel.spawn(taker, SPEC);
        kernel.spawn(releaser, SPEC);
        assertThat(kernel.run()).isEqualTo(new Kernel.Outcome.Finished());
        assertThat(taker.answers).containsExactly(Wake.START, Wake.TRUE, Wake.FALSE, Wake.TIMED_OUT, Wake.TRUE);
        assertThat(releaser.answers).containsExactly(Wake.START, Wake.TRUE, Wake.TRUE);
    }

    @Test
    void stuckTellsWhoWaitsForWhom() {
        Mutex mutex = kernel.newMutex("m");
        FiberHandle first = kernel.spawn(Asking.of(new Operation.Acquire(mutex, Operation.FOREVER)), SPEC);
        kernel.spawn(Asking.of(new Operation.Acquire(mutex, Operation.FOREVER)), SPEC);
        var outcome = (Kernel.Outcome.Stuck) kernel.run();
        assertThat(outcome.waiting()).hasSize(1);
        assertThat(outcome.waiting().getFirst().holder()).isEqualTo(first);
        assertThat(outcome.waiting().getFirst().line()).isEqualTo(1);
    }

    @Test
    void parkedFibersWakeFirstComeFirstServed() {
        WaitQueue queue = kernel.newWaitQueue(Reason.QUEUE, "q");
        var park = new Operation.Park(queue, Operation.FOREVER, Operation.Park.NOT_READY);
        var one = Asking.of(park);
        var two = Asking.of(park);
        var waker = Asking.of(new Operation.Unpark(queue, 1));
        kernel.spawn(one, SPEC);
        kernel.spawn(two, SPEC);
        kernel.spawn(waker, SPEC);
        assertThat(kernel.run()).isInstanceOf(Kernel.Outcome.Stuck.class);
        assertThat(one.answers).containsExactly(Wake.START, Wake.DONE);
        assertThat(two.answers).containsExactly(Wake.START);
        assertThat(waker.answers.getLast().value()).isEqualTo(1);
    }

    @Test
    void joinsEndWhenTheOtherHasFinishedAndSleepsTakeVirtualTime() {
        var child = Asking.of(new Operation.Sleep(1_000_000));
        var parent = new Asking(List.of(
                before -> new Operation.Spawn(child, SPEC, true),
                before -> new Operation.Join((FiberHandle) before.getLast().value(), Operation.FOREVER),
                before -> new Operation.Sleep(0)));
        kernel.spawn(parent, SPEC);
        assertThat(kernel.run()).isEqualTo(new Kernel.Outcome.Finished());
        assertThat(parent.answers).hasSize(4);
        assertThat(kernel.now()).isGreaterThanOrEqualTo(1_000_000);
    }

    @Test
    void theKilledFinish() {
        Mutex mutex = kernel.newMutex("m");
        var killer = Asking.of(new Operation.Acquire(mutex, Operation.FOREVER), new Operation.Kill(null, 0));
        var victim = Asking.of(new Operation.Acquire(mutex, Operation.FOREVER));
        kernel.spawn(killer, SPEC);
        kernel.spawn(victim, SPEC);
        assertThat(kernel.run()).isEqualTo(new Kernel.Outcome.Finished());
        assertThat(victim.answers).containsExactly(Wake.START, Wake.KILLED);
    }

    @Test
    void aRunCanBeStoppedAndIsBounded() {
        var endless = new Fiber() {
            @Override
            public Stop run(Slice slice, Wake wake) {
                return new Stop.Access(Footprint.EVERYTHING);
            }

            @Override
            public int line() {
                return 0;
            }
        };
        kernel.spawn(endless, SPEC);
        assertThat(kernel.run()).isEqualTo(new Kernel.Outcome.Stopped("more than 100 steps"));
    }
}
