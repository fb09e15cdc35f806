package lockstep.trace;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Texts by small numbers, so that an event can carry one. Bounded in number and in length. */
final class Texts {
    private static final int MAX_TEXTS = 1 << 16;
    private static final int MAX_LENGTH = 160;
    private static final String TOO_MANY = "…";

    private final ConcurrentHashMap<String, Integer> ids = new ConcurrentHashMap<>();
    private final AtomicReferenceArray<String> texts = new AtomicReferenceArray<>(MAX_TEXTS);
    private final AtomicInteger next = new AtomicInteger(1);

    int id(String text) {
        Integer known = ids.get(text);
        if (known != null) {
            return known;
        }
        if (text.length() > MAX_LENGTH) {
            return id(text.substring(0, MAX_LENGTH - 1) + "…");
        }
        if (next.get() >= MAX_TEXTS) {
            return 0;
        }
        return ids.computeIfAbsent(text, this::add);
    }

    private int add(String text) {
        int id = next.getAndIncrement();
        if (id >= MAX_TEXTS) {
            return 0;
        }
        texts.set(id, text);
        return id;
    }

    String text(int id) {
        String text = texts.get(id);
        return text == null ? TOO_MANY : text;
    }
}
