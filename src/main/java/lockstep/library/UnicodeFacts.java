package lockstep.library;

import java.util.TreeMap;

/** What {@code unicodedata} knows and Java does not tell, from {@code unicode.txt}; read when first asked for. */
final class UnicodeFacts {
    private record Run(int last, String value) {}

    private static final TreeMap<Integer, Run> WIDTH = new TreeMap<>();
    private static final TreeMap<Integer, Run> COMBINING = new TreeMap<>();
    private static final TreeMap<Integer, Run> NUMERIC = new TreeMap<>();

    static {
        TreeMap<Integer, Run> table = WIDTH;
        for (String line : Library.resource("/lockstep/library/unicode.txt").split("\n")) {
            switch (line) {
                case "width" -> table = WIDTH;
                case "combining" -> table = COMBINING;
                case "numeric" -> table = NUMERIC;
                default -> {
                    if (!line.startsWith("#")) {
                        read(line, table);
                    }
                }
            }
        }
    }

    private UnicodeFacts() {}

    private static void read(String line, TreeMap<Integer, Run> table) {
        for (String word : line.split(" ")) {
            String[] parts = word.split("[-=]", word.indexOf('-') >= 0 && word.indexOf('-') < word.indexOf('=') ? 3 : 2);
            int first = Integer.parseInt(parts[0], 16);
            int last = parts.length == 3 ? Integer.parseInt(parts[1], 16) : first;
            table.put(first, new Run(last, parts[parts.length - 1]));
        }
    }

    private static String find(TreeMap<Integer, Run> table, int codePoint, String otherwise) {
        var run = table.floorEntry(codePoint);
        return run != null && codePoint <= run.getValue().last ? run.getValue().value : otherwise;
    }

    static String width(int codePoint) {
        return find(WIDTH, codePoint, "N");
    }

    static long combining(int codePoint) {
        return Long.parseLong(find(COMBINING, codePoint, "0"));
    }

    /** NaN where there is none. */
    static double numeric(int codePoint) {
        String value = find(NUMERIC, codePoint, "");
        if (value.isEmpty()) {
            return Double.NaN;
        }
        int slash = value.indexOf('/');
        return slash < 0
                ? Double.parseDouble(value)
                : Double.parseDouble(value.substring(0, slash)) / Double.parseDouble(value.substring(slash + 1));
    }
}
