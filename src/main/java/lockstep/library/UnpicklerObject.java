package lockstep.library;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lockstep.object.*;
import org.jspecify.annotations.Nullable;

/**
 * Reads one pickle: a stack machine over its opcodes. Whatever has to import, call or compare Python objects is a
 * question that hidden Python answers, as in {@link PicklerObject}.
 */
final class UnpicklerObject extends PyObject {
    static final TypeObject TYPE = new TypeObject("_pickle", "_Reader", Types.OBJECT, UnpicklerMethodsTable.INSTANCE);

    final byte[] data;
    int at;
    private final String encoding;
    private final String errors;
    private Object[] stack = new Object[32];
    private int top;
    private int[] marks = new int[8];
    private int marked;
    Map<Integer, Object> memo = new HashMap<>();
    int protocol;
    long copied;

    UnpicklerObject(byte[] data, int at, String encoding, String errors) {
        super(TYPE);
        this.data = data;
        this.at = at;
        this.encoding = encoding;
        this.errors = errors;
    }

    /** Something wrong with the data, said by Python's exception. */
    private static final class Broken extends RuntimeException {
        final String kind;

        Broken(String kind, String message) {
            super(message, null, false, false);
            this.kind = kind;
        }
    }

    private static Broken broken(String message) {
        return new Broken("error", message);
    }

    void push(Object value) {
        if (top == stack.length) {
            stack = Arrays.copyOf(stack, top * 2);
        }
        stack[top++] = value;
    }

    private int floor() {
        return marked == 0 ? 0 : marks[marked - 1];
    }

    private Object pop() {
        if (top <= floor()) {
            throw marked > 0 ? broken("unexpected MARK found") : broken("unpickling stack underflow");
        }
        return stack[--top];
    }

    private Object peek() {
        if (top <= floor()) {
            throw broken(marked > 0 ? "unexpected MARK found" : "unpickling stack underflow");
        }
        return stack[top - 1];
    }

    private void mark() {
        if (marked == marks.length) {
            marks = Arrays.copyOf(marks, marked * 2);
        }
        marks[marked++] = top;
    }

    private Object[] popMark() {
        if (marked == 0) {
            throw broken("could not find MARK");
        }
        int from = marks[--marked];
        Object[] items = Arrays.copyOfRange(stack, from, top);
        top = from;
        return items;
    }

    private int need(long n) {
        if (n < 0 || n > data.length - at) {
            throw broken("pickle data was truncated");
        }
        int from = at;
        at += (int) n;
        return from;
    }

    private long little(int width) {
        int from = need(width);
        long value = 0;
        for (int i = 0; i < width; i++) {
            value |= (data[from + i] & 0xffL) << 8 * i;
        }
        return value;
    }

    private String line() {
        return new String(line1(), StandardCharsets.UTF_8);
    }

    private String latin() {
        return new String(line1(), StandardCharsets.ISO_8859_1);
    }

    private byte[] line1() {
        for (int i = at; i < data.length; i++) {
            if (data[i] == '\n') {
                byte[] line = Arrays.copyOfRange(data, at, i);
                at = i + 1;
                return line;
            }
        }
        throw broken("pickle data was truncated");
    }

    /** Bytes that are no UTF-8: Python says what is wrong with them. */
    private static boolean isBroken(String text, byte[] bytes) {
        return text.indexOf('\ufffd') >= 0 && !Arrays.equals(PickleText.encode(text), bytes);
    }

    private static TupleObject ask(String kind, Object... rest) {
        Object[] all = new Object[rest.length + 1];
        all[0] = new Str(kind);
        System.arraycopy(rest, 0, all, 1, rest.length);
        return new TupleObject(all);
    }

    /** A question for Python; the pickle's value as question "done" at the end. */
    TupleObject goOn() {
        try {
            while (true) {
                if (at >= data.length) {
                    throw new Broken("eof", "Ran out of input");
                }
                TupleObject question = step(data[at++] & 0xff);
                if (question != null) {
                    return question;
                }
            }
        } catch (Broken e) {
            return ask(e.kind, new Str(e.getMessage()));
        }
    }

    private @Nullable TupleObject step(int code) {
        switch (code) {
            case 0x80 -> {
                protocol = (int) little(1);
                if (protocol > 5) {
                    return ask("value error", new Str("unsupported pickle protocol: " + protocol));
                }
            }
            case 0x95 -> {
                long length = little(8);
                if (length < 0 || length > data.length - at) {
                    throw broken("pickle data was truncated");
                }
            }
            case '.' -> {
                return ask("done", pop());
            }
            case '(' -> mark();
            case '0' -> {
                if (marked > 0 && marks[marked - 1] == top) {
                    marked--;
                } else {
                    pop();
                }
            }
            case '1' -> popMark();
            case '2' -> push(peek());
            case 'N' -> push(None.NONE);
            case 0x88 -> push(true);
            case 0x89 -> push(false);
            case 'I' -> decimal(line());
            case 'L' -> {
                String text = line();
                push(plain(integer(text.endsWith("L") ? text.substring(0, text.length() - 1) : text)));
            }
            case 'K' -> push(little(1));
            case 'M' -> push(little(2));
            case 'J' -> push((long) (int) little(4));
            case 0x8a -> longInteger((int) little(1));
            case 0x8b -> longInteger((int) little(4));
            case 'G' -> push(Double.longBitsToDouble(Long.reverseBytes(little(8))));
            case 'F' -> push(number(line()));
            case 'V' -> push(Str.of(PickleEscapes.unicode(line1())));
            case 'X' -> {
                return string(little(4));
            }
            case 0x8c -> {
                return string(little(1));
            }
            case 0x8d -> {
                return string(little(8));
            }
            case 'S' -> {
                return oldString(quoted(latin()));
            }
            case 'T' -> {
                return oldString(take((int) little(4)));
            }
            case 'U' -> {
                return oldString(take((int) little(1)));
            }
            case 'B' -> push(new BytesObject(take(little(4))));
            case 'C' -> push(new BytesObject(take(little(1))));
            case 0x8e -> push(new BytesObject(take(little(8))));
            case 0x96 -> push(new BytearrayObject(take(little(8))));
            case ']' -> push(new ListObject());
            case '}' -> push(new Dict());
            case ')' -> push(TupleObject.EMPTY);
            case 0x8f -> push(new SetObject());
            case 't' -> push(TupleObject.of(popMark()));
            case 0x85, 0x86, 0x87 -> {
                Object[] items = new Object[code - 0x84];
                for (int i = items.length - 1; i >= 0; i--) {
                    items[i] = pop();
                }
                push(new TupleObject(items));
            }
            case 'l' -> push(new ListObject(popMark()));
            case 'd' -> {
                Object[] items = popMark();
                push(new Dict());
                return setItems(items);
            }
            case 'a' -> {
                Object item = pop();
                return append(new Object[] {item});
            }
            case 'e' -> {
                return append(popMark());
            }
            case 's' -> {
                Object value = pop();
                Object key = pop();
                return setItems(new Object[] {key, value});
            }
            case 'u' -> {
                return setItems(popMark());
            }
            case 0x90 -> {
                return add(popMark());
            }
            case 0x91 -> {
                Object[] items = popMark();
                if (Arrays.stream(items).allMatch(Keys::isSimple)) {
                    SetObject made = new SetObject(Types.FROZENSET);
                    for (Object each : items) {
                        made.add(each);
                    }
                    push(made);
                } else {
                    return ask("call", Types.FROZENSET, new TupleObject(new ListObject(items)));
                }
            }
            case 'p' -> {
                int index = index(line());
                if (index < 0) {
                    throw new Broken("value error", "negative PUT argument");
                }
                memo.put(index, peek());
            }
            case 'q' -> memo.put((int) little(1), peek());
            case 'r' -> memo.put((int) little(4), peek());
            case 0x94 -> memo.put(memo.size(), peek());
            case 'g' -> recall(index(line()));
            case 'h' -> recall((int) little(1));
            case 'j' -> recall((int) little(4));
            case 'c' -> {
                byte[] module = line1();
                byte[] name = line1();
                for (byte[] each : new byte[][] {module, name}) {
                    if (isBroken(new String(each, StandardCharsets.UTF_8), each)) {
                        return ask("decode", new BytesObject(each), new Str("utf-8"), new Str("strict"));
                    }
                }
                return ask("find", new Str(new String(module, StandardCharsets.UTF_8)),
                        new Str(new String(name, StandardCharsets.UTF_8)));
            }
            case 0x93 -> {
                Object name = pop();
                Object module = pop();
                if (!(name instanceof Str) || !(module instanceof Str)) {
                    throw broken("STACK_GLOBAL requires str");
                }
                return ask("find", module, name);
            }
            case 0x82, 0x83, 0x84 -> {
                return ask("extension", code == 0x84 ? (long) (int) little(4) : little(code - 0x81));
            }
            case 'R' -> {
                Object args = pop();
                return ask("call", pop(), args);
            }
            case 0x81 -> {
                Object args = pop();
                return ask("new", pop(), args, new Dict());
            }
            case 0x92 -> {
                Object kwargs = pop();
                Object args = pop();
                return ask("new", pop(), args, kwargs);
            }
            case 'b' -> {
                Object state = pop();
                return ask("build", peek(), state);
            }
            case 'i' -> {
                String module = line();
                String name = line();
                return ask("instance", new Str(module), new Str(name), TupleObject.of(popMark()));
            }
            case 'o' -> {
                Object[] all = popMark();
                if (all.length == 0) {
                    throw broken("unpickling stack underflow");
                }
                return ask("object", all[0], TupleObject.of(Arrays.copyOfRange(all, 1, all.length)));
            }
            case 'P' -> {
                return ask("persistent", new Str(line()));
            }
            case 'Q' -> {
                return ask("persistent", pop());
            }
            case 0x97 -> {
                return ask("buffer");
            }
            case 0x98 -> {
                return ask("read-only", pop());
            }
            default -> throw broken("invalid load key, '" + shown(code) + "'.");
        }
        return null;
    }

    private static String shown(int code) {
        return code == '\'' || code == '\\'
                ? "\\" + (char) code
                : code >= 32 && code < 127 ? String.valueOf((char) code) : String.format("\\x%02x", code);
    }

    private byte[] take(long n) {
        int from = need(n);
        copied += n;
        return Arrays.copyOfRange(data, from, at);
    }

    private @Nullable TupleObject string(long n) {
        int from = need(n);
        copied += n;
        String text = PickleText.decode(data, from, (int) n);
        if (text.indexOf('\ufffd') >= 0) {
            byte[] bytes = Arrays.copyOfRange(data, from, at);
            if (isBroken(text, bytes)) {
                return ask("decode", new BytesObject(bytes), new Str("utf-8"), new Str("surrogatepass"));
            }
        }
        push(Str.of(text));
        return null;
    }

    /** A text of Python 2, which were bytes. */
    private @Nullable TupleObject oldString(byte[] bytes) {
        if (encoding.equals("bytes")) {
            push(new BytesObject(bytes));
            return null;
        }
        for (byte b : bytes) {
            if (b < 0) {
                return ask("decode", new BytesObject(bytes), new Str(encoding), new Str(errors));
            }
        }
        push(Str.of(new String(bytes, StandardCharsets.ISO_8859_1)));
        return null;
    }

    private byte[] quoted(String line) {
        int n = line.length();
        char quote = n == 0 ? 0 : line.charAt(0);
        if (n < 2 || quote != line.charAt(n - 1) || quote != '"' && quote != '\'') {
            throw broken("the STRING opcode argument must be quoted");
        }
        try {
            return PickleEscapes.quoted(line.substring(1, n - 1));
        } catch (IllegalArgumentException e) {
            throw new Broken("value error", e.getMessage());
        }
    }

    private void decimal(String text) {
        switch (text) {
            case "00" -> push(false);
            case "01" -> push(true);
            default -> push(plain(integer(text)));
        }
    }

    private static BigInteger integer(String text) {
        try {
            return new BigInteger(text.strip());
        } catch (NumberFormatException e) {
            throw new Broken("value error", "invalid literal for int() with base 10: '" + text + "'");
        }
    }

    private static int index(String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw new Broken("value error", "invalid literal for int() with base 10: b'" + text + "'");
        }
    }

    private static Object number(String text) {
        return switch (text) {
            case "inf" -> Double.POSITIVE_INFINITY;
            case "-inf" -> Double.NEGATIVE_INFINITY;
            case "nan" -> Double.NaN;
            default -> {
                try {
                    yield Double.parseDouble(text);
                } catch (NumberFormatException e) {
                    throw new Broken("value error", "could not convert string to float");
                }
            }
        };
    }

    private void longInteger(int length) {
        if (length < 0) {
            throw broken("LONG pickle has negative byte count");
        }
        byte[] little = take(length);
        if (length == 0) {
            push(0L);
            return;
        }
        byte[] big = new byte[length];
        for (int i = 0; i < length; i++) {
            big[i] = little[length - 1 - i];
        }
        push(plain(new BigInteger(big)));
    }

    private static Object plain(BigInteger n) {
        return n.bitLength() < 64 ? (Object) n.longValue() : n;
    }

    private void recall(int index) {
        Object value = memo.get(index);
        if (value == null) {
            throw broken("Memo value not found at index " + index);
        }
        push(value);
    }

    private @Nullable TupleObject append(Object[] items) {
        if (peek() instanceof ListObject list && list.type == Types.LIST) {
            int size = list.size;
            if (size + items.length > list.items.length) {
                list.items = Arrays.copyOf(list.items, Math.max(size + items.length, size + (size >> 1) + 4));
            }
            System.arraycopy(items, 0, list.items, size, items.length);
            list.size = size + items.length;
            return null;
        }
        return ask("extend", peek(), new ListObject(items));
    }

    private @Nullable TupleObject setItems(Object[] items) {
        if (items.length % 2 != 0) {
            throw broken("odd number of items for SETITEMS");
        }
        if (peek() instanceof Dict dict && dict.type == Types.DICT && !dict.isExotic()) {
            boolean simple = true;
            for (int i = 0; i < items.length; i += 2) {
                simple &= Keys.isSimple(items[i]);
            }
            if (simple) {
                for (int i = 0; i < items.length; i += 2) {
                    dict.put(items[i], items[i + 1]);
                }
                return null;
            }
        }
        return ask("set", peek(), new ListObject(items));
    }

    private @Nullable TupleObject add(Object[] items) {
        if (peek() instanceof SetObject set && set.type == Types.SET && !set.isExotic()) {
            List<Object> all = new ArrayList<>(Arrays.asList(items));
            if (all.stream().allMatch(Keys::isSimple)) {
                all.forEach(set::add);
                return null;
            }
        }
        return ask("add", peek(), new ListObject(items));
    }
}
