package lockstep.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StuckTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "get | Thread-1 (consumer), line 5: waits in get() of Queue q.",
        "get | Nobody is left who could put anything into Queue q.",
        "put | MainThread, line 4: waits in put() of Queue q.",
        "put | Nobody is left who could take anything out of Queue q, which is full.",
        "join | MainThread, line 8: waits in join() of Queue jobs.",
        "join | Nobody is left who could call task_done() for all that was put into Queue jobs.",
        "pair | Thread-1 (f), line 6: waits for Lock b, which Thread-2 (g) took.",
        "in_dict | waits for Lock locks['x'], which it holds itself.",
        "in_list | P2, line 8: waits for Lock forks[0], which P0 took.",
        "in_attributes | Thread-1 (move), line 7: waits for Lock bob.lock, which Thread-2 (move) took.",
        "in_default | waits for the default of f()'s lock, which it holds itself.",
        "child_get | Nobody is left who could put anything into Queue q.",
        "child_recv | Nobody is left who could send anything to Connection c.",
        "event | Nobody is left who could set Event ready.",
        "cond | Nobody is left who could notify Condition cond.",
        "pool | The pool's own workers wait for results that only a free worker of the pool could give.",
        "self | It waits for itself: an RLock may be taken again by its holder, a Lock may not.",
        "ring | They wait for each other in a ring: Thread-1 (work) → Thread-2 (work) → Thread-1 (work).",
        "full_pipes | Process-1, line 3: waits in send() of Connection conn, whose pipe is full.",
        "join_before_get | Process-1: waits at its end until all that it put into Queue results is written: the pipe is full.",
        "join_before_get | Nobody is left who could get anything from Queue results.",
        "holder_ended | waits for Lock lock, which hog took and never gave back: it has ended.",
        "holder_ended | Process hog had ended with exit code -15 (terminated).",
        "barrier_of_processes | Nobody is left who could come to Barrier b, which waits for 3.",
        "pool_worker_died | MainProcess, line 7: waits in map() of Pool pool, for results of the pool.",
        "pool_worker_died | the task that one had is lost, and its result never comes.",
        "managed_lock | Nobody is left who could release AcquirerProxy lock.",
        "bounded_put | waits in put() of Queue q.",
        "bounded_put | Nobody is left who could take anything out of Queue q, which is full.",
        "queues_of_processes | worker, line 3: waits in get() of Queue to_child.",
        "worker_died | Thread-1 (worker) had ended by ValueError.",
        "two_futures | for Future b, the result of wait_on_a(), which ThreadPoolExecutor-0_1 works on.",
        "two_futures | in a ring: ThreadPoolExecutor-0_0 → ThreadPoolExecutor-0_1 → ThreadPoolExecutor-0_0.",
        "pool_map | for the result of leaf(), which is still in the pool's queue.",
        "full_queue_and_lock | producer keeps Lock lock while it waits, and consumer cannot go on without.",
        "thread_pool | Thread-1 (worker), line 4: waits in apply() of ThreadPool pool, for results of the pool.",
        "thread_pool | The pool's own workers wait for results that only a free worker of the pool could give.",
        "task_ring | They wait for each other in a ring: first (first) → second (second) → first (first).",
        "task_locks | Task-2 (worker), line 5: waits for the Lock, which Task-3 (worker) holds.",
        "task_lock_twice | waits for the Lock 'lock', which it holds itself.",
        "lock_across_await | its task Task-2 (worker) at line 6 keeps the lock across an await",
        "to_thread | Task-1 (main), line 5: waits for the result of what runs in another thread.",
        "loop_waits | MainThread runs an event loop and waits without await: none of the loop's tasks can go on meanwhile.",
        "in_slots | MainThread, line 8: waits for Lock ann.lock, which it holds itself.",
        "as_completed | MainThread, line 6: waits in as_completed() for futures.",
        "as_completed | ThreadPoolExecutor-0_0: waits for Event ev.",
        "lock_of_worker | MainProcess, line 9: waits for a future, which a worker process works on.",
        "lock_of_worker | waits for Lock lock, which it holds itself.",
    })
    void saysWhatIsMissing(String program, String sentence) throws IOException {
        try (var in = StuckTest.class.getResourceAsStream("/stuck/" + program + ".py")) {
            String source = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Result result = Session.run(Program.of(program + ".py", source), Settings.DEFAULT, Console.silent());
            assertThat(result.how()).isEqualTo(Result.How.STUCK);
            assertThat(result.message()).contains(sentence);
        }
    }

    /** What is not so must not be said. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "two_futures | The pool's own workers",
        "loop_waits | The pool's own workers",
        "two_futures | Nobody is left",
        "task_ring | Nobody is left",
        "to_thread | nobody is left who could set its result",
        "pool_worker_died | _handle_",
        "pool_map | _work_queue",
        "join_before_get | QueueFeederThread",
    })
    void saysNothingElse(String program, String words) throws IOException {
        try (var in = StuckTest.class.getResourceAsStream("/stuck/" + program + ".py")) {
            String source = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Result result = Session.run(Program.of(program + ".py", source), Settings.DEFAULT, Console.silent());
            assertThat(result.message()).startsWith("Stuck:").doesNotContain(words);
        }
    }
}
