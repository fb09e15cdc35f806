package lockstep.repl;

/** The prompt without a terminal: lines from a pipe. */
final class Script {
    private static final int WIDTH = 80;

    private final Python.Streams streams;
    private final Workbench bench;
    private final Verbs verbs;

    Script(ReplContext context, Python.Streams streams) {
        this.streams = streams;
        this.bench = new Workbench(context, streams, () -> WIDTH, false);
        this.verbs = new Verbs(bench, new LessonWalk(bench));
    }

    int run() {
        StringBuilder statement = new StringBuilder();
        while (true) {
            String line = streams.readLine();
            boolean end = line.isEmpty();
            if (end && statement.toString().isBlank()) {
                return 0;
            }
            statement.append(line);
            String text = statement.toString();
            if (end || isDone(text)) {
                statement.setLength(0);
                Python.Ending ending = perform(end ? text + "\n" : text);
                switch (ending) {
                    case Python.Ending.Done done -> {}
                    case Python.Ending.Raised raised -> {
                        return 1;
                    }
                    case Python.Ending.Stopped stopped -> {
                        return 1;
                    }
                    case Python.Ending.Exit(int status) -> {
                        return status;
                    }
                }
            }
        }
    }

    private static boolean isDone(String text) {
        String typed = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        return text.isBlank() || Verbs.isVerb(text) || Typing.isComplete(typed);
    }

    private Python.Ending perform(String text) {
        if (text.isBlank()) {
            return new Python.Ending.Done();
        }
        if (Verbs.isVerb(text)) {
            verbs.perform(text);
            return new Python.Ending.Done();
        }
        if (Repl.isGoodbye(text)) {
            return new Python.Ending.Exit(0);
        }
        return bench.typed(text);
    }
}
