package lockstep.kernel.real;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import lockstep.kernel.Fiber;
import lockstep.kernel.FiberHandle;
import lockstep.kernel.FiberSpec;
import lockstep.kernel.Gil;
import lockstep.kernel.GilProfile;
import lockstep.kernel.Kernel.Outcome;
import lockstep.kernel.Kernel.Waiting;
import lockstep.kernel.Mutex;
import lockstep.kernel.Operation;
import lockstep.kernel.Operation.Acquire;
import lockstep.kernel.Operation.Join;
import lockstep.kernel.Operation.Kill;
import lockstep.kernel.Operation.Park;
import lockstep.kernel.Operation.Release;
import lockstep.kernel.Operation.Sleep;
import lockstep.kernel.Operation.Spawn;
import lockstep.kernel.Operation.Unpark;
import lockstep.kernel.ScriptFiber;
import lockstep.kernel.TextRecorder;
import lockstep.kernel.WaitQueue;
import lockstep.kernel.Wake;
import lockstep.trace.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Times here are bounds that hold on a loaded machine; the figures are the simulated kernel's business. */
@Timeout(20)
class RealKernelTest {
    private static final long MS = 1_000_000;

    private final TextRecorder recorder = new TextRecorder();
    private final RealKernel kernel = new RealKernel(GilProfile.CPYTHON, recorder);
    private final int process = kernel.newProcess("main");
    private final Gil gil = kernel.newGil("GIL", process, 5 * MS);

    private FiberSpec spec(String name) {
        return new FiberSpec(name, gil, process);
    }

    private FiberHandle start(String name, Fiber fiber) {
        return kernel.spawn(fiber, spec(name));
    }

    private void finishes() {
        assertThat(kernel.run()).isEqualTo(new Outcome.Finished());
    }

    private static boolean past(long nanoTime) {
        return System.nanoTime() >= nanoTime;
    }

    @Test
    void busyFibersTakeTurnsUnderTheGil() {
        start("a", new ScriptFiber().spin(() -> recorder.takers().size() >= 8));
        start("b", new ScriptFiber().spin(() -> recorder.takers().size() >= 8));
        finishes();
        List<Integer> takers = recorder.takers();
        assertThat(recorder.whats(0)).contains("dropped 0 forced");
        assertThat(recorder.gilSlices().subList(0, 6)).allMatch(slice -> slice > 4_900_000L);
        for (int i = 1; i < takers.size(); i++) {
            assertThat(takers.get(i)).isNotEqualTo(takers.get(i - 1));
        }
    }

    @Test
    void theGilKeepsFibersApart() {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger violations = new AtomicInteger();
        gil.setSwitchInterval(MS / 10);
        for (int i = 0; i < 4; i++) {
            Fiber fiber = new Fiber() {
                int runs;

                @Override
                public lockstep.kernel.Stop run(lockstep.kernel.Slice slice, Wake wake) {
                    violations.addAndGet(inside.getAndIncrement());
                    while (slice.clock < slice.until() && runs++ < 300_000) {
                        Thread.onSpinWait();
                    }
                    inside.decrementAndGet();
                    return runs >= 300_000
                            ? lockstep.kernel.Stop.Plain.FINISHED
                            : lockstep.kernel.Stop.Plain.SAFE_POINT;
                }

                @Override
                public int line() {
                    return 1;
                }
            };
            start("t" + i, fiber);
        }
        finishes();
        assertThat(violations).hasValue(0);
    }

    @Test
    void withoutAGilFibersRunAtTheSameTime() {
        // Each waits, busy, for the other: possible only when both run.
        AtomicBoolean a = new AtomicBoolean();
        AtomicBoolean b = new AtomicBoolean();
        FiberSpec free = new FiberSpec("free", null, process);
        kernel.spawn(new ScriptFiber().run(() -> a.set(true)).spin(b::get), free);
        kernel.spawn(new ScriptFiber().run(() -> b.set(true)).spin(a::get), free);
        finishes();
        assertThat(recorder.takers()).isEmpty();
    }

    @Test
    void outsideRunsOffTheGil() {
        AtomicBoolean ran = new AtomicBoolean();
        ScriptFiber outside = new ScriptFiber()
                .ask(new Operation.Outside(true, "hash", 0, () -> {
                    while (!ran.get()) {
                        Thread.onSpinWait();
                    }
                    return "done";
                }));
        start("outside", outside);
        start("inside", new ScriptFiber().ask(new Sleep(2 * MS)).run(() -> ran.set(true)));
        finishes();
        assertThat(outside.lastWake()).isEqualTo(Wake.result("done"));
    }

    @Test
    void sleepsOverlap() {
        for (int i = 0; i < 10; i++) {
            start("t" + i, new ScriptFiber().ask(new Sleep(100 * MS)).ask(new Sleep(0)));
        }
        finishes();
        assertThat(kernel.now()).isBetween(100 * MS, 900 * MS);
    }

    @Test
    void startJoinAndOrder() {
        List<String> order = Collections.synchronizedList(new ArrayList<>());
        ScriptFiber main = new ScriptFiber();
        for (int i = 0; i < 3; i++) {
            int n = i;
            main.ask(new Spawn(new ScriptFiber().run(() -> order.add("ran " + n)), spec("t" + i), true))
                    .run(() -> order.add("started " + n))
                    .then(self -> new Join((FiberHandle) self.lastWake().value(), -1));
        }
        start("main", main);
        finishes();
        assertThat(order).containsSubsequence("ran 0", "ran 1", "ran 2");
        assertThat(order).containsSubsequence("started 0", "started 1", "started 2");
        assertThat(recorder.whats(0)).anyMatch(what -> what.startsWith("blocked START t0"));
    }

    @Test
    void mutexesExcludeAndTimeOut() {
        Mutex mutex = kernel.newMutex("lock");
        int[] counter = new int[1];
        FiberSpec free = new FiberSpec("free", null, process);
        for (int i = 0; i < 4; i++) {
            ScriptFiber fiber = new ScriptFiber();
            for (int k = 0; k < 500; k++) {
                fiber.ask(new Acquire(mutex, -1)).run(() -> counter[0]++).ask(new Release(mutex));
            }
            kernel.spawn(fiber, free);
        }
        Mutex held = kernel.newMutex("held");
        ScriptFiber impatient = new ScriptFiber()
                .ask(new Acquire(held, -1))
                .ask(new Acquire(held, 0))
                .ask(new Acquire(held, 5 * MS))
                .ask(new Release(held))
                .ask(new Release(held));
        kernel.spawn(impatient, free);
        finishes();
        assertThat(counter[0]).isEqualTo(2000);
        assertThat(impatient.wakes())
                .containsExactly(Wake.START, Wake.TRUE, Wake.FALSE, Wake.TIMED_OUT, Wake.TRUE, Wake.FALSE);
    }

    @Test
    void parkAndUnpark() {
        WaitQueue queue = kernel.newWaitQueue(Reason.QUEUE, "jobs");
        AtomicInteger items = new AtomicInteger();
        ScriptFiber consumer = new ScriptFiber().ask(new Park(queue, -1, () -> items.get() > 0));
        ScriptFiber impatient = new ScriptFiber()
                .ask(new Park(queue, 2 * MS, () -> false))
                .ask(new Park(queue, 0, () -> false))
                .ask(new Park(queue, 0, () -> true));
        ScriptFiber producer =
                new ScriptFiber().ask(new Sleep(20 * MS)).run(items::incrementAndGet).ask(new Unpark(queue, 5));
        start("consumer", consumer);
        start("impatient", impatient);
        start("producer", producer);
        finishes();
        assertThat(consumer.lastWake()).isEqualTo(Wake.DONE);
        assertThat(impatient.wakes()).containsExactly(Wake.START, Wake.TIMED_OUT, Wake.TIMED_OUT, Wake.DONE);
        assertThat(producer.lastWake().value()).isEqualTo(1);
    }

    @Test
    void aDeadlockIsFound() {
        Mutex left = kernel.newMutex("left");
        Mutex right = kernel.newMutex("right");
        FiberHandle a = start(
                "a", new ScriptFiber().ask(new Acquire(left, -1)).spin(right::isLocked).ask(new Acquire(right, -1)));
        FiberHandle b = start(
                "b", new ScriptFiber().ask(new Acquire(right, -1)).spin(left::isLocked).ask(new Acquire(left, -1)));
        FiberHandle c = start("c", new ScriptFiber().ask(new Join(a, -1)));
        assertThat(kernel.run())
                .isEqualTo(new Outcome.Stuck(List.of(
                        new Waiting(a, 3, new Acquire(right, -1), b),
                        new Waiting(b, 3, new Acquire(left, -1), a),
                        new Waiting(c, 1, new Join(a, -1), a))));
        assertNoThreadIsLeft();
    }

    @Test
    void theLastOneToEndMayLeaveTheOthersStuck() {
        WaitQueue queue = kernel.newWaitQueue(Reason.QUEUE, "jobs");
        start("a", new ScriptFiber().ask(new Park(queue, -1, () -> false)));
        start("b", new ScriptFiber().ask(new Sleep(10 * MS)));
        assertThat(kernel.run()).isInstanceOf(Outcome.Stuck.class);
    }

    @Test
    void killEndsBlockedAndRunningFibers() {
        Mutex mutex = kernel.newMutex("lock");
        WaitQueue queue = kernel.newWaitQueue(Reason.QUEUE, "jobs");
        List<ScriptFiber> victims = List.of(
                new ScriptFiber().ask(new Acquire(mutex, -1)).ask(new Acquire(mutex, -1)),
                new ScriptFiber().ask(new Park(queue, -1, () -> false)),
                new ScriptFiber().ask(new Sleep(60_000 * MS)),
                new ScriptFiber().spin(() -> false),
                new ScriptFiber().spin(() -> false),
                new ScriptFiber().ask(new Operation.Outside(false, "site", 0, () -> {
                    try {
                        Thread.sleep(60_000);
                    } catch (InterruptedException e) {
                        return "cut";
                    }
                    return null;
                })));
        for (int i = 0; i < victims.size(); i++) {
            start("victim" + i, victims.get(i));
        }
        start("main", new ScriptFiber().ask(new Sleep(30 * MS)).ask(new Kill(null, process)).ask(new Sleep(MS)));
        finishes();
        assertThat(victims).allSatisfy(victim -> assertThat(victim.lastWake()).isEqualTo(Wake.KILLED));
        assertNoThreadIsLeft();
    }

    @Test
    void interruptsCutWaitsAndReachRunningFibers() throws Exception {
        ScriptFiber sleeper = new ScriptFiber().ask(new Sleep(60_000 * MS));
        ScriptFiber spinner = new ScriptFiber().spin(() -> false).endWhenInterrupted();
        FiberHandle first = start("sleeper", sleeper);
        FiberHandle second = start("spinner", spinner);
        CompletableFuture<Outcome> outcome = CompletableFuture.supplyAsync(kernel::run);
        Thread.sleep(20);
        kernel.interrupt(first);
        kernel.interrupt(second);
        assertThat(outcome.get(5, TimeUnit.SECONDS)).isEqualTo(new Outcome.Finished());
        assertThat(sleeper.lastWake()).isEqualTo(Wake.INTERRUPTED);
        assertThat(spinner.lastWake()).isEqualTo(Wake.INTERRUPTED);
    }

    @Test
    void stopEndsEverything() throws Exception {
        start("spin", new ScriptFiber().spin(() -> false));
        start("other", new ScriptFiber().spin(() -> false));
        start("sleep", new ScriptFiber().ask(new Sleep(60_000 * MS)));
        CompletableFuture<Outcome> outcome = CompletableFuture.supplyAsync(kernel::run);
        Thread.sleep(20);
        kernel.stop("enough");
        kernel.stop("again");
        assertThat(outcome.get(2, TimeUnit.SECONDS)).isEqualTo(new Outcome.Stopped("enough"));
        assertNoThreadIsLeft();
    }

    @Test
    void aFaultInAFiberIsNotSwallowed() {
        start("bad", new ScriptFiber().run(() -> {
            throw new IllegalArgumentException("oops");
        }));
        start("other", new ScriptFiber().ask(new Sleep(60_000 * MS)));
        assertThatThrownBy(kernel::run).hasRootCauseMessage("oops");
    }

    @Test
    void threadsAreDaemonsWithTheNamesOfTheirFibers() {
        Set<String> names = new HashSet<>();
        start("MainThread", new ScriptFiber().run(() -> {
            names.add(Thread.currentThread().getName());
            assertThat(Thread.currentThread().isDaemon()).isTrue();
        }));
        finishes();
        assertThat(names).containsExactly("lockstep MainThread");
    }

    private static void assertNoThreadIsLeft() {
        long deadline = System.nanoTime() + 1000 * MS;
        while (lockstepThreads() > 0 && !past(deadline)) {
            Thread.onSpinWait();
        }
        assertThat(lockstepThreads()).isZero();
    }

    private static long lockstepThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("lockstep "))
                .count();
    }
}
