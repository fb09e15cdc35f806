package lockstep.lesson;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * The YAML between two {@code ---} lines at the head of a file. Values are text, lists of text, or lists of small maps
 * of text; whatever else stands there is reported with its line, never thrown.
 */
public final class FrontMatter {
    private static final int MAX_CHARACTERS = 16_384;
    private static final int MAX_DEPTH = 8;

    private final Problems problems;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final int bodyLine;
    private final String body;

    private FrontMatter(Problems problems, int bodyLine, String body) {
        this.problems = problems;
        this.bodyLine = bodyLine;
        this.body = body;
    }

    /**
     * @param text the whole file
     * @param keys the keys that may stand in it
     */
    public static FrontMatter read(String text, Set<String> keys, Problems problems) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.get(0).strip().equals("---")) {
            problems.error(1, "The file does not begin with front matter.",
                    "Begin it with a line '---', lines like 'id: name', and a line '---'.");
            return new FrontMatter(problems, 1, text);
        }
        int end = 1;
        while (end < lines.size() && !lines.get(end).strip().equals("---")) {
            end++;
        }
        if (end == lines.size()) {
            problems.error(1, "The front matter has no end.", "Close it with a line '---'.");
            return new FrontMatter(problems, lines.size() + 1, "");
        }
        FrontMatter result = new FrontMatter(
                problems, end + 2, String.join("\n", lines.subList(end + 1, lines.size())));
        result.compose(String.join("\n", lines.subList(1, end)), keys);
        return result;
    }

    private void compose(String yaml, Set<String> keys) {
        if (yaml.length() > MAX_CHARACTERS || depth(yaml) > MAX_DEPTH) {
            problems.error(1, "The front matter is too long or too deeply nested.",
                    "Keep it below " + MAX_CHARACTERS + " characters, with plain values and lists.");
            return;
        }
        Node root;
        try {
            root = new Compose(LoadSettings.builder().setLabel("front matter").build())
                    .composeString(yaml)
                    .orElse(null);
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(m -> m.getLine() + 2).orElse(1);
            problems.error(line, "The front matter is not YAML: " + e.getProblem() + ".",
                    "Put quotes around a value that has ': ' or '#' in it, and indent lists by two spaces.");
            return;
        } catch (YamlEngineException e) {
            problems.error(1, "The front matter is not YAML.", "Write one 'key: value' to a line.");
            return;
        }
        if (!(root instanceof MappingNode map)) {
            problems.error(2, "The front matter holds no 'key: value' lines.", "Write one 'key: value' to a line.");
            return;
        }
        collect(map, keys, values);
    }

    private void collect(MappingNode map, Set<String> keys, Map<String, Node> into) {
        for (NodeTuple tuple : map.getValue()) {
            int line = line(tuple.getKeyNode());
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                problems.error(line, "A key in the front matter is not a word.", "Write 'key: value'.");
            } else if (!keys.contains(key.getValue())) {
                problems.error(line, "Unknown key '" + key.getValue() + "'.",
                        "Known keys are: " + String.join(", ", keys) + ".");
            } else if (into.put(key.getValue(), tuple.getValueNode()) != null) {
                problems.error(line, "The key '" + key.getValue() + "' stands there twice.", "Keep one of them.");
            }
        }
    }

    /** What follows the front matter. */
    public String body() {
        return body;
    }

    /** The body's first line in the file, from 1. */
    public int bodyLine() {
        return bodyLine;
    }

    /** The line of a key's value; 1 when it is not there. */
    public int line(String key) {
        Node node = values.get(key);
        return node == null ? 1 : line(node);
    }

    public Optional<String> text(String key) {
        return Optional.ofNullable(values.get(key)).flatMap(node -> scalar(node, key));
    }

    /** Reports its absence; the answer is empty then. */
    public String required(String key) {
        Optional<String> value = text(key);
        if (!values.containsKey(key)) {
            problems.error(1, "The front matter has no '" + key + "'.", "Add a line '" + key + ": …'.");
        }
        return value.orElse("");
    }

    /** One text, or a list of them; empty when it is not there. */
    public List<String> texts(String key) {
        Node node = values.get(key);
        if (node == null) {
            return List.of();
        }
        List<String> result = new ArrayList<>();
        for (Node item : node instanceof SequenceNode list ? list.getValue() : List.of(node)) {
            scalar(item, key).ifPresent(result::add);
        }
        return result;
    }

    /** A list of small maps, each with a line; empty when it is not there. */
    public List<Entry> entries(String key, Set<String> keys) {
        Node node = values.get(key);
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof SequenceNode list)) {
            problems.error(line(node), "'" + key + "' is not a list.", "Write each of them after a '- '.");
            return List.of();
        }
        List<Entry> result = new ArrayList<>();
        for (Node item : list.getValue()) {
            if (item instanceof MappingNode map) {
                Map<String, Node> nodes = new LinkedHashMap<>();
                collect(map, keys, nodes);
                Map<String, String> texts = new LinkedHashMap<>();
                nodes.forEach((k, v) -> scalar(v, k).ifPresent(t -> texts.put(k, t)));
                result.add(new Entry(line(item), texts));
            } else {
                problems.error(line(item), "An entry of '" + key + "' is not a list of 'key: value' lines.",
                        "Give it the keys " + String.join(", ", keys) + ".");
            }
        }
        return result;
    }

    /** One small map of {@link #entries}. */
    public record Entry(int line, Map<String, String> values) {
        public @Nullable String get(String key) {
            return values.get(key);
        }
    }

    private Optional<String> scalar(Node node, String key) {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return Optional.of(scalar.getValue().strip());
        }
        problems.error(line(node), "The value of '" + key + "' is not a text.",
                "Write it after the colon, in quotes if it has ': ' in it.");
        return Optional.empty();
    }

    private static int line(Node node) {
        // Marks count from 0, and the first line of the YAML is the second of the file.
        return node.getStartMark().map(m -> m.getLine() + 2).orElse(1);
    }

    /** How deep flow brackets nest, at most: the YAML reader recurses on them. Quotes are not looked at. */
    private static int depth(String yaml) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < yaml.length(); i++) {
            char c = yaml.charAt(i);
            if (c == '[' || c == '{') {
                deepest = Math.max(deepest, ++depth);
            } else if (c == ']' || c == '}') {
                depth--;
            }
        }
        int dashes = yaml.lines().mapToInt(FrontMatter::leadingDashes).max().orElse(0);
        return Math.max(deepest, dashes);
    }

    private static int leadingDashes(String line) {
        int dashes = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '-' || c == '?') {
                dashes++;
            } else if (c != ' ') {
                break;
            }
        }
        return dashes;
    }
}
