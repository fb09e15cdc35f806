package lockstep.session;

import java.util.List;
import lockstep.compiler.Code;
import lockstep.kernel.Costs;
import lockstep.kernel.FiberHandle;
import lockstep.kernel.FiberSpec;
import lockstep.kernel.Gil;
import lockstep.kernel.Kernel;
import lockstep.library.Library;
import lockstep.object.*;
import lockstep.vm.Budget;
import lockstep.vm.Dynamic;
import lockstep.vm.Interpreter;
import lockstep.vm.ThreadState;
import lockstep.vm.Tracebacks;
import org.jspecify.annotations.Nullable;

/** The main thread of a program: compiles it, runs it, prints what was not caught, waits for the other threads. */
final class MainThread {
    private final Machine machine;
    private final Interpreter interpreter;
    private final ThreadState thread;
    private final FiberHandle handle;
    private final Program program;

    private int exitStatus;
    private Result.@Nullable Raised raised;

    /** What the main thread does in its module; answers a value or PENDING. */
    @FunctionalInterface
    interface Body {
        Object run(ThreadState thread, ModuleObject main);
    }

    private final @Nullable Body body;

    MainThread(Program program, Settings settings, Machine machine, Kernel kernel, Costs costs) {
        this(program, settings, machine, kernel, costs, null, null);
    }

    MainThread(Program program, Settings settings, Machine machine, Kernel kernel, Costs costs, @Nullable Luck luck) {
        this(program, settings, machine, kernel, costs, luck, null);
    }

    /** @param body done instead of the program's source */
    MainThread(Program program, Settings settings, Machine machine, Kernel kernel, Costs costs, @Nullable Luck luck,
            @Nullable Body body) {
        this.body = body;
        this.machine = machine;
        this.program = program;
        int process = kernel.newProcess("MainProcess");
        Gil gil = settings.profile().hasGil() ? kernel.newGil("GIL", process, settings.switchInterval()) : null;
        interpreter = new Interpreter(new Interpreter.Setup(
                kernel,
                process,
                gil,
                settings.profile(),
                costs,
                machine,
                new Library(machine),
                new Budget(
                        settings.maxInstructions(),
                        settings.maxBytes(),
                        settings.limits().threads(settings.real()),
                        settings.limits().recursion()),
                settings.seed()));
        interpreter.family.watch = luck;
        interpreter.family.name(process, "MainProcess");
        thread = interpreter.newThread(this::enter);
        handle = kernel.spawn(thread, new FiberSpec("MainThread", gil, process));
    }

    FiberHandle handle() {
        return handle;
    }

    Interpreter interpreter() {
        return interpreter;
    }

    int exitStatus() {
        Integer halted = interpreter.misfortunes.haltedWith();
        return halted == null ? exitStatus : halted;
    }

    Result.@Nullable Raised raised() {
        return raised;
    }

    /** What ended other threads of this process, without tracebacks. */
    List<Result.Raised> raisedInThreads() {
        return interpreter.misfortunes.uncaught().stream()
                .map(each -> {
                    String brief = Tracebacks.brief(each.exception());
                    String type = each.exception().type.name;
                    String message = brief.equals(type) ? "" : brief.substring(type.length() + 2);
                    return new Result.Raised(type, message, "", Tracebacks.userLine(machine, each.exception()));
                })
                .toList();
    }

    long instructions() {
        return interpreter.instructions();
    }

    private Object enter(ThreadState t) {
        return t.then(
                (context, done) -> finish(t),
                () -> t.then(
                        new Continuation() {
                            @Override
                            public Object resume(Context context, Object value) {
                                return None.NONE;
                            }

                            @Override
                            public Object failed(Context context, PyException e) {
                                return uncaught(t, e);
                            }
                        },
                        () -> start(t)));
    }

    private Object start(ThreadState t) {
        Body instead = body;
        Code code = instead == null ? machine.main() : null;
        ModuleObject main = new ModuleObject("__main__");
        main.set("__doc__", None.NONE);
        main.set("__package__", None.NONE);
        main.set("__loader__", None.NONE);
        main.set("__spec__", None.NONE);
        main.set("__annotations__", new Dict());
        main.set("__builtins__", interpreter.modules.get(new Str("builtins")));
        if (code != null) {
            main.set("__file__", new Str(program.name()));
            main.set("__cached__", None.NONE);
        }
        interpreter.modules.put(Str.name("__main__"), main);
        return t.then(
                (context, sys) -> instead != null
                        ? instead.run(t, main)
                        : t.then(
                                (c, told) -> interpreter.execute(t, code, main.attributes, main.attributes),
                                () -> code.warnings.isEmpty()
                                        ? None.NONE
                                        : t.hidden(
                                                "syntax_warnings",
                                                Dynamic.warnings(t, code, code.fileName),
                                                new Str(code.fileName))),
                () -> t.hidden("import_module", Str.name("sys"), None.NONE, Str.name("sys")));
    }

    /** Prints an exception that left the main thread, and sets the exit status. */
    private Object uncaught(ThreadState t, PyException e) {
        interpreter.budget.allowLastWords();
        if (e.is(Types.SYSTEM_EXIT)) {
            Object code = e.value.args.items.length == 0
                    ? None.NONE
                    : e.value.args.items.length == 1 ? e.value.args.items[0] : e.value.args;
            if (code == None.NONE) {
                exitStatus = 0;
                return None.NONE;
            }
            if (code instanceof Long n) {
                exitStatus = (int) (n & 0xff);
                return None.NONE;
            }
            if (code instanceof Boolean b) {
                exitStatus = b ? 1 : 0;
                return None.NONE;
            }
            exitStatus = 1;
            return t.then(
                    (context, text) -> t.hidden("write_to_stderr", new Str(text + "\n")), () -> t.str(code));
        }
        exitStatus = e.is(Types.KEYBOARD_INTERRUPT) ? 130 : 1;
        interpreter.misfortunes.stoppedAt(Tracebacks.userLine(machine, e.value));
        return t.then(
                (context, text) -> {
                    raised = raised(e.value, text.toString());
                    return t.then(
                            (c, left) -> lastWords(t, left), () -> t.hidden("uncaught", e.value, text));
                },
                () -> Tracebacks.format(t, e.value));
    }

    private Object lastWords(ThreadState t, Object left) {
        if (left instanceof ExceptionObject exit) {
            return uncaught(t, new PyException(exit));
        }
        machine.write(true, left.toString());
        return None.NONE;
    }

    private Result.Raised raised(ExceptionObject value, String traceback) {
        String last = traceback.stripTrailing();
        last = last.substring(last.lastIndexOf('\n') + 1);
        String type = value.type.name;
        String message = last.startsWith(type + ": ") ? last.substring(type.length() + 2) : "";
        return new Result.Raised(type, message, traceback, Tracebacks.userLine(machine, value));
    }

    /** What Python does when the main thread is done: join the others, run what was registered, end the daemons. */
    private Object finish(ThreadState t) {
        return t.then(
                Continuation.recovering(
                        Types.BASE_EXCEPTION,
                        (context, value) -> None.NONE,
                        (context, e) -> e.is(Types.SYSTEM_EXIT) ? None.NONE : uncaught(t, e)),
                () -> t.hidden("shut_down"));
    }
}
