package lockstep.lesson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Progress as JSON with a version. By Jackson's streams: mapping objects would cost the app's start 50 ms.
 *
 * @param version 0 for what is not a progress file
 */
record ProgressJson(int version, Progress progress) {
    /** Grows when old files must be read differently. */
    static final int VERSION = 1;

    private static final JsonFactory JSON = new JsonFactory();

    // ---- writing ----

    static String text(Progress p) throws IOException {
        var text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeNumberField("version", VERSION);
            if (p.position() != null) {
                json.writeObjectFieldStart("position");
                json.writeStringField("lesson", p.position().lesson());
                json.writeNumberField("step", p.position().step());
                json.writeEndObject();
            }
            write(json, "finished", p.finished());
            json.writeObjectFieldStart("answers");
            for (Map.Entry<String, Progress.Answer> answer : p.answers().entrySet()) {
                json.writeObjectFieldStart(answer.getKey());
                json.writeStringField("option", answer.getValue().option());
                json.writeBooleanField("right", answer.getValue().right());
                json.writeEndObject();
            }
            json.writeEndObject();
            write(json, "passed", p.passed());
            json.writeObjectFieldStart("hints");
            for (Map.Entry<String, Integer> hints : p.hints().entrySet()) {
                json.writeNumberField(hints.getKey(), hints.getValue());
            }
            json.writeEndObject();
            write(json, "demosRun", p.demosRun());
            json.writeEndObject();
        }
        return text.append('\n').toString();
    }

    private static void write(JsonGenerator json, String name, Set<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String each : texts) {
            json.writeString(each);
        }
        json.writeEndArray();
    }

    // ---- reading ----

    /**
     * Takes what is there; a missing or odd part counts as nothing done.
     *
     * @throws IOException for what is not JSON
     */
    static ProgressJson read(String text) throws IOException {
        try (JsonParser in = JSON.createParser(text)) {
            if (in.nextToken() == null) {
                throw new JsonParseException(in, "nothing there");
            }
            Map<?, ?> root = map(value(in));
            if (in.nextToken() != null) {
                throw new JsonParseException(in, "more than one value");
            }
            return new ProgressJson(number(root.get("version")), progress(root));
        }
    }

    /** Maps, lists, texts, numbers, truth values; null for null. */
    private static @Nullable Object value(JsonParser in) throws IOException {
        return switch (in.currentToken()) {
            case START_OBJECT -> {
                Map<String, @Nullable Object> map = new LinkedHashMap<>();
                while (in.nextToken() != JsonToken.END_OBJECT) {
                    String name = in.currentName();
                    in.nextToken();
                    map.put(name, value(in));
                }
                yield map;
            }
            case START_ARRAY -> {
                List<@Nullable Object> list = new ArrayList<>();
                while (in.nextToken() != JsonToken.END_ARRAY) {
                    list.add(value(in));
                }
                yield list;
            }
            case VALUE_STRING -> in.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> in.getNumberValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    private static Progress progress(Map<?, ?> root) {
        Map<?, ?> at = map(root.get("position"));
        Progress.Position position = at.get("lesson") instanceof String lesson
                ? new Progress.Position(lesson, number(at.get("step")))
                : null;
        Map<String, Progress.Answer> answers = new LinkedHashMap<>();
        map(root.get("answers")).forEach((id, each) -> {
            Map<?, ?> answer = map(each);
            String option = answer.get("option") instanceof String given ? given : null;
            answers.put((String) id, new Progress.Answer(option, Boolean.TRUE.equals(answer.get("right"))));
        });
        Map<String, Integer> hints = new LinkedHashMap<>();
        map(root.get("hints")).forEach((id, seen) -> hints.put((String) id, number(seen)));
        return new Progress(
                texts(root.get("finished")), position, answers, texts(root.get("passed")), hints,
                texts(root.get("demosRun")));
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    /** 0 for what is none, or less. */
    private static int number(@Nullable Object value) {
        return value instanceof Integer number ? Math.max(0, number) : 0;
    }

    private static Set<String> texts(@Nullable Object list) {
        Set<String> result = new LinkedHashSet<>();
        if (list instanceof List<?> items) {
            for (Object item : items) {
                if (item instanceof String text) {
                    result.add(text);
                }
            }
        }
        return result;
    }
}
