package lockstep.exercise;

import java.util.ArrayList;
import java.util.List;
import lockstep.lesson.Problems;
import lockstep.session.Warning;
import lockstep.syntax.Parser;
import lockstep.syntax.PythonSyntaxError;
import lockstep.syntax.Tree;
import lockstep.syntax.Tree.Expr;
import org.jspecify.annotations.Nullable;

/** Finds the test functions of a {@code tests.py} without running it. */
final class TestFile {
    private final Problems problems;

    private TestFile(Problems problems) {
        this.problems = problems;
    }

    static List<TestFunction> read(String source, Problems problems) {
        Tree.Module module;
        try {
            module = Parser.parseModule(source, "tests.py");
        } catch (PythonSyntaxError e) {
            problems.error(e.span().line(), "tests.py is not Python: " + e.getMessage() + ".", "Mend the line.");
            return List.of();
        }
        List<TestFunction> functions = new ArrayList<>();
        for (Tree.Stmt statement : module.body()) {
            if (statement instanceof Tree.FunctionDef function && function.name().startsWith("test_")) {
                functions.add(new TestFile(problems).read(function));
            }
        }
        if (functions.isEmpty()) {
            problems.error(1, "tests.py has no test functions.", "Define functions whose names begin with test_.");
        }
        if (functions.stream().map(TestFunction::name).distinct().count() < functions.size()) {
            problems.error(1, "Two test functions have the same name.", "Rename one; Python would forget the first.");
        }
        return functions;
    }

    private TestFunction read(Tree.FunctionDef function) {
        int line = function.span().line();
        String expectation = docstring(function);
        if (expectation == null) {
            problems.error(line, "The test '" + function.name() + "' does not say what it expects.",
                    "Begin it with a docstring of one sentence, for the learner.");
            expectation = "";
        }
        TestFunction.Demand demand = new TestFunction.Demand.Once();
        for (Expr decorator : function.decorators()) {
            demand = demand(decorator, line, demand);
        }
        if (function.decorators().size() > 1) {
            problems.error(line, "The test '" + function.name() + "' has several decorators.", "Make several tests.");
        }
        return new TestFunction(function.name(), expectation, demand, line);
    }

    private TestFunction.Demand demand(Expr decorator, int line, TestFunction.Demand otherwise) {
        if (decorator instanceof Expr.Attribute(Expr.Name(String module, var s1), String name, var s2)
                && module.equals("lockstep")) {
            if (name.equals("every_schedule")) {
                return new TestFunction.Demand.EverySchedule();
            }
            if (name.equals("possible")) {
                return new TestFunction.Demand.Possible();
            }
            if (name.equals("without_warnings")) {
                return new TestFunction.Demand.WithoutWarnings(List.of());
            }
        }
        if (decorator instanceof Expr.Call call
                && call.function() instanceof Expr.Attribute(Expr.Name(String module, var s1), String name, var s2)
                && module.equals("lockstep")
                && name.equals("within")
                && call.args().size() == 1
                && call.keywords().isEmpty()) {
            long nanos = nanos(call.args().getFirst());
            if (nanos > 0) {
                return new TestFunction.Demand.Within(nanos);
            }
        }
        if (decorator instanceof Expr.Call call
                && call.function() instanceof Expr.Attribute(Expr.Name(String module, var s1), String name, var s2)
                && module.equals("lockstep")
                && name.equals("without_warnings")
                && !call.args().isEmpty()
                && call.keywords().isEmpty()) {
            List<String> kinds = call.args().stream()
                    .map(a -> a instanceof Expr.StrConstant(String text, var s) && Warning.Kind.of(text) != null ? text : "")
                    .toList();
            if (!kinds.contains("")) {
                return new TestFunction.Demand.WithoutWarnings(kinds);
            }
            problems.error(line, "This is no kind of warning.", "They are: " + Warning.Kind.words() + ".");
            return otherwise;
        }
        problems.error(line, "This decorator is not known here.",
                "Use @lockstep.every_schedule, @lockstep.possible, @lockstep.without_warnings or @lockstep.within(seconds).");
        return otherwise;
    }

    /** @return 0 when it is no number of seconds from 1 ns to a day */
    private static long nanos(Expr seconds) {
        double value = switch (seconds) {
            case Expr.IntConstant i -> i.value().doubleValue();
            case Expr.FloatConstant f -> f.value();
            default -> 0;
        };
        return value > 0 && value <= 86_400 ? Math.round(value * 1e9) : 0;
    }

    private static @Nullable String docstring(Tree.FunctionDef function) {
        return function.body().getFirst() instanceof Tree.ExprStmt(Expr.StrConstant(String text, var s1), var s2)
                        && !text.isBlank()
                ? text.strip().replaceAll("\\s+", " ")
                : null;
    }
}
