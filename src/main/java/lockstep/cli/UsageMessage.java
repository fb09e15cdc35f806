package lockstep.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** One clear sentence for arguments that cannot be understood. */
final class UsageMessage {
    private UsageMessage() {}

    static String of(CommandLine.ParameterException e) {
        return switch (e) {
            case CommandLine.UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case CommandLine.MissingParameterException missing -> missing(missing);
            case CommandLine.OverwrittenOptionException twice -> name(twice.getOverwritten()) + " is given twice";
            default -> badValue(e);
        };
    }

    private static String unmatched(CommandLine.UnmatchedArgumentException e) {
        String given = e.getUnmatched().getFirst();
        CommandLine command = e.getCommandLine();
        boolean option = given.startsWith("-") && given.length() > 1;
        boolean root = command.getParent() == null;
        String what = option ? "unknown option " : root ? "unknown command " : "unexpected argument ";
        Stream<String> known = option
                ? command.getCommandSpec().options().stream().map(OptionSpec::longestName)
                : root ? command.getSubcommands().keySet().stream() : Stream.empty();
        String nearest = nearest(given.replaceFirst("=.*", ""), known.toList());
        return what + "'" + given + "'" + (nearest.isEmpty() ? "" : "; did you mean '" + nearest + "'?");
    }

    private static String missing(CommandLine.MissingParameterException e) {
        List<ArgSpec> missing = e.getMissing();
        if (missing.size() == 1 && missing.getFirst() instanceof OptionSpec option) {
            return option.longestName() + " needs a value: " + option.longestName() + " " + option.paramLabel();
        }
        return "it needs " + missing.stream().map(ArgSpec::paramLabel).collect(Collectors.joining(" and "));
    }

    private static String badValue(CommandLine.ParameterException e) {
        if (e.getArgSpec() == null || e.getValue() == null) {
            return e.getMessage();
        }
        Class<?> type = e.getArgSpec().type();
        String wanted = type == int.class || type == long.class ? "a whole number" : "a number";
        return name(e.getArgSpec()) + " must be " + wanted + ", not '" + e.getValue() + "'";
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    /** The known word at the least distance, if it is near at all. */
    private static String nearest(String given, List<String> known) {
        String best = "";
        int least = Math.max(1, given.length() / 3) + 1;
        for (String word : known) {
            int distance = distance(given, word);
            if (distance < least) {
                least = distance;
                best = word;
            }
        }
        return best;
    }

    /** Levenshtein's. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
