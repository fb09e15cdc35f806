package lockstep.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import lockstep.compiler.Code;
import lockstep.compiler.Compiler;
import lockstep.kernel.Costs;
import lockstep.kernel.Kernel;
import lockstep.kernel.Operation;
import lockstep.object.Context;
import lockstep.object.Continuation;
import lockstep.object.ModuleObject;
import lockstep.object.None;
import lockstep.object.PyException;
import lockstep.object.Types;
import lockstep.syntax.Parser;
import lockstep.syntax.PythonSyntaxError;
import lockstep.syntax.Tree;
import lockstep.trace.Timeline;
import lockstep.vm.Dynamic;
import lockstep.vm.Signals;
import lockstep.vm.ThreadState;
import lockstep.vm.Tracebacks;
import org.jspecify.annotations.Nullable;

/**
 * One interpreter that is given one statement after the other, as at a prompt. Between statements its main thread waits
 * outside: in the simulated world time stands still then, in the real one other threads go on. Used by one Java thread,
 * except for {@link #interrupt}.
 */
public final class Conversation implements AutoCloseable {
    /** Far more than anybody types. */
    private static final long MAX_INSTRUCTIONS = Long.MAX_VALUE;

    private final Console console;
    private final Kernel kernel;
    private final Sources sources;
    private final MainThread main;
    private final LatestRecorder recorder = new LatestRecorder();
    private final LinkedBlockingQueue<Request> requests = new LinkedBlockingQueue<>();
    private final LinkedBlockingQueue<Answer> answers = new LinkedBlockingQueue<>();
    private volatile boolean busy;
    private int inputs;
    private @Nullable Answer over;
    /** What was taken and is not begun yet; only of the interpreter's threads. */
    private @Nullable Request current;
    /** What became of the latest one, as long as nobody was told. */
    private @Nullable Answer done;
    private @Nullable ModuleObject module;

    /**
     * @param how what became of it
     * @param exitStatus for EXIT
     * @param message a sentence or more for STOPPED
     */
    public record Answer(How how, int exitStatus, String message) {
        public enum How {
            DONE,
            /** An exception, which has been printed. */
            RAISED,
            /** The interpreter is at its end and takes no more statements: a budget, or a fault of our own. */
            STOPPED,
            /** SystemExit: the same, by the program's wish. */
            EXIT
        }

        static final Answer DONE = new Answer(How.DONE, 0, "");
        static final Answer RAISED = new Answer(How.RAISED, 1, "");
    }

    /** @param interactive whether values of expressions are shown */
    private record Request(String file, String source, boolean interactive) {
        static final Request END = new Request("", "", false);
    }

    /** @param folder where modules are imported from; null for nowhere */
    public Conversation(Settings settings, Console console, @Nullable Path folder) {
        this.console = console;
        Settings unlimited = new Settings(
                settings.real(),
                settings.cores(),
                settings.profile(),
                settings.switchInterval(),
                settings.seed(),
                settings.maxSeconds(),
                settings.maxBytes(),
                MAX_INSTRUCTIONS,
                true)
                .withLatency(settings.latency())
                .withSites(settings.sites());
        Program program = new Program("", "", List.of(), Map.of(), folder);
        kernel = Session.kernel(unlimited, recorder);
        sources = new Sources(program, List.of());
        main = new MainThread(
                program,
                unlimited,
                new Machine(sources, console, unlimited),
                kernel,
                Costs.standard(),
                null,
                this::converse);
        Thread.ofPlatform().daemon().name("lockstep-prompt").start(this::run);
    }

    // ---- on the caller's thread ----

    /** What was typed at a prompt: values of expressions are shown. */
    public Answer typed(String source) {
        return ask(new Request("<python-input-" + inputs++ + ">", source, true));
    }

    /** A file, in the same module. */
    public Answer file(String name, String source) {
        return ask(new Request(name, source, false));
    }

    private Answer ask(Request request) {
        if (over != null) {
            return over;
        }
        busy = true;
        requests.add(request);
        boolean interrupted = false;
        while (true) {
            try {
                Answer answer = answers.take();
                if (answer.how() == Answer.How.STOPPED || answer.how() == Answer.How.EXIT) {
                    over = answer;
                }
                if (interrupted) {
                    Thread.currentThread().interrupt();
                }
                return answer;
            } catch (InterruptedException e) {
                interrupted = true;
                interrupt();
            }
        }
    }

    /** Ctrl-C for the statement that runs; from any thread. */
    public void interrupt() {
        if (busy) {
            main.interpreter().signals.send(main.interpreter(), Signals.SIGINT);
        }
    }

    /** Of the latest statement, from its begin. */
    public Timeline timeline() {
        return recorder.timeline();
    }

    /** Names that can be used, in no order; only between statements. */
    public List<String> names() {
        ModuleObject known = module;
        return known == null ? List.of() : Names.of(known, main.interpreter().builtins);
    }

    /** Attributes of what a dotted name stands for, without running anything; only between statements. */
    public List<String> attributes(String dottedName) {
        ModuleObject known = module;
        return known == null ? List.of() : Names.attributes(known, main.interpreter().builtins, dottedName);
    }

    /** Ends the interpreter. */
    @Override
    public void close() {
        requests.add(Request.END);
        kernel.stop("the prompt is closed");
    }

    // ---- on the interpreter's threads ----

    private void run() {
        Kernel.Outcome outcome = kernel.run();
        while (outcome instanceof Kernel.Outcome.Stuck stuck && kernel.isSimulated()) {
            // Python would wait for a Ctrl-C; here it is known that nothing else can come.
            console.write(true, Stuck.text(stuck.waiting(), main.interpreter().family) + "\n");
            main.interpreter().signals.send(main.interpreter(), Signals.RAISE);
            outcome = kernel.run();
        }
        Ending ending = Ending.of(outcome, main, Settings.DEFAULT);
        if (outcome instanceof Kernel.Outcome.Finished && main.interpreter().misfortunes.fatal() == null) {
            answers.add(new Answer(Answer.How.EXIT, main.exitStatus(), ""));
        } else {
            answers.add(new Answer(Answer.How.STOPPED, 1, ending.message()));
        }
    }

    private Object converse(ThreadState t, ModuleObject main) {
        module = main;
        return next(t);
    }

    private Object next(ThreadState t) {
        Operation wait = new Operation.Outside(false, LatestRecorder.PROMPT, 0, this::take);
        return t.then(
                // A Ctrl-C that came too late for the statement it was meant for.
                Continuation.recovering(Types.KEYBOARD_INTERRUPT, (context, value) -> taken(t), (context, e) -> taken(t)),
                () -> t.ask(wait, (thread, wake) -> None.NONE));
    }

    private Object taken(ThreadState t) {
        Request request = current;
        current = null;
        if (request == null) {
            return next(t);
        }
        return request == Request.END ? None.NONE : t.then(new Done(), () -> start(t, request));
    }

    /** Runs when the main thread waits again: only then is the statement's trace complete. */
    private @Nullable Object take() {
        Answer answer = done;
        if (answer != null) {
            done = null;
            busy = false;
            answers.add(answer);
        }
        try {
            current = requests.take();
        } catch (InterruptedException e) {
            current = Request.END;
        }
        recorder.restart(kernel.now());
        return null;
    }

    private Object start(ThreadState t, Request request) {
        sources.remember(request.file, request.source);
        List<Code> codes;
        try {
            codes = compile(request);
        } catch (PythonSyntaxError e) {
            throw Dynamic.syntaxError(e);
        }
        return run(t, codes, 0);
    }

    private Object run(ThreadState t, List<Code> codes, int from) {
        ModuleObject globals = module;
        if (globals == null || from == codes.size()) {
            return None.NONE;
        }
        return t.then(
                (context, value) -> run(t, codes, from + 1),
                () -> t.interpreter.execute(t, codes.get(from), globals.attributes, globals.attributes));
    }

    /** Of several statements at once only the last one's value is shown, as Python's own prompt does with a paste. */
    private static List<Code> compile(Request request) {
        Tree.Module all = Parser.parseModule(request.source, request.file);
        List<Code> codes = new ArrayList<>();
        int last = all.body().size() - 1;
        if (!request.interactive || last < 0) {
            codes.add(Compiler.compile(all, request.file, Code.Origin.USER, request.source, 0));
            return codes;
        }
        if (last > 0) {
            Tree.Module before = new Tree.Module(all.body().subList(0, last), all.span());
            codes.add(Compiler.compile(before, request.file, Code.Origin.USER, request.source, 0));
        }
        Tree.Module end = new Tree.Module(all.body().subList(last, last + 1), all.span());
        codes.add(Compiler.compileInteractive(end, request.file, Code.Origin.USER, request.source));
        return codes;
    }

    /** When an exception has been put into words, or a Ctrl-C has prevented that. */
    private final class Printed implements Continuation {
        private final PyException exception;

        Printed(PyException exception) {
            this.exception = exception;
        }

        @Override
        public Object resume(Context context, Object text) {
            console.write(true, text.toString());
            return done(context);
        }

        @Override
        public Object failed(Context context, PyException e) {
            console.write(true, exception.value.type.name + "\n");
            return done(context);
        }

        private Object done(Context context) {
            done = Answer.RAISED;
            return next((ThreadState) context);
        }
    }

    /** When a statement is done: says so, and waits for the next. */
    private final class Done implements Continuation {
        @Override
        public Object resume(Context context, Object value) {
            done = Answer.DONE;
            return next((ThreadState) context);
        }

        @Override
        public Object failed(Context context, PyException e) {
            if (e.is(Types.SYSTEM_EXIT)) {
                throw e;
            }
            ThreadState t = (ThreadState) context;
            return t.then(new Printed(e), () -> Tracebacks.format(t, e.value));
        }
    }
}
