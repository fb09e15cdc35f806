package lockstep.explore;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import lockstep.kernel.stepping.Switches;

/**
 * A schedule as a short string, such as {@code 1f3a90c2-any-a3b2ab}: the program's hash, the switch points, and the
 * threads in order ({@code a} the first, {@code (30)} the thirty-first), each with how many steps it makes in a row;
 * {@code =2} is the answer to a number that the program asked for.
 */
record ReplayString(String program, Switches switches, Schedule schedule) {
    /** @throws IllegalArgumentException with a sentence for people, when the text is no such string */
    static ReplayString parse(String text) {
        String[] parts = text.strip().split("-", 3);
        if (parts.length != 3 || !parts[0].matches("[0-9a-f]{8}")) {
            throw new IllegalArgumentException("'" + text + "' is not a replay string; it should look like 1f3a90c2-any-a3b2ab");
        }
        Switches switches = switch (parts[1]) {
            case "any" -> Switches.ANY;
            case "cpython" -> Switches.CPYTHON;
            default -> throw new IllegalArgumentException(
                    "the replay string names the switch points '" + parts[1] + "'; there are 'any' and 'cpython'");
        };
        return new ReplayString(parts[0], switches, steps(parts[2]));
    }

    static String hash(Subject subject) {
        var crc = new CRC32();
        crc.update(subject.fingerprint().getBytes(StandardCharsets.UTF_8));
        return String.format("%08x", crc.getValue());
    }

    String text() {
        var text = new StringBuilder(program).append('-').append(switches.label()).append('-');
        int[] choices = schedule.choices();
        for (int i = 0; i < choices.length; ) {
            if (choices[i] < 0) {
                text.append('=').append(~choices[i++]);
                continue;
            }
            int from = i;
            while (i < choices.length && choices[i] == choices[from]) {
                i++;
            }
            text.append(choices[from] < 26 ? "" + (char) ('a' + choices[from]) : "(" + choices[from] + ")");
            if (i - from > 1) {
                text.append(i - from);
            }
        }
        return text.toString();
    }

    private static Schedule steps(String text) {
        var schedule = new Schedule.Builder();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at++);
            int end = at;
            if (c == '=') {
                end = digits(text, at);
                schedule.value(number(text, at, end));
            } else {
                int fiber = c - 'a';
                if (c == '(') {
                    end = digits(text, at);
                    fiber = number(text, at, end);
                    at = end + 1;
                    if (end >= text.length() || text.charAt(end) != ')') {
                        throw new IllegalArgumentException("the replay string lacks a ')'");
                    }
                } else if (fiber < 0 || fiber > 25) {
                    throw new IllegalArgumentException("the replay string has a '" + c + "' where a thread should be");
                }
                end = digits(text, at);
                int times = end == at ? 1 : number(text, at, end);
                for (int i = 0; i < times; i++) {
                    schedule.fiber(fiber);
                }
            }
            at = end;
        }
        return schedule.build();
    }

    private static int digits(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int number(String text, int from, int to) {
        if (from == to || to - from > 6) {
            throw new IllegalArgumentException("the replay string has no sensible number at position " + from);
        }
        return Integer.parseInt(text.substring(from, to));
    }
}
