package lockstep.library.regex;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What {@code sub} puts in the place of a match.
 *
 * @param texts one more than there are groups: what stands before, between and behind them
 */
public record Template(List<String> texts, List<Integer> groups) {
    /** @throws RegexError when it is no template */
    public static Template parse(String source, boolean isText, int groupCount, Map<String, Integer> names) {
        Tokens in = new Tokens(source, isText);
        List<String> texts = new ArrayList<>();
        List<Integer> groups = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        while (in.next != null) {
            String token = in.take();
            if (token.charAt(0) != '\\') {
                text.append(token);
                continue;
            }
            char c = token.charAt(1);
            int group = -1;
            int back = 0;
            if (c == 'g') {
                if (!in.accept("<")) {
                    throw in.error("missing <", 0);
                }
                String name = in.takeUntil(">", "group name");
                back = Tokens.size(name) + 1;
                group = named(in, name, names, back);
            } else if (c == '0') {
                text.append((char) (Integer.parseInt(token.substring(1) + in.takeWhile(2, Tokens.OCTAL), 8) & 255));
            } else if (c >= '1' && c <= '9') {
                String escape = token;
                if (in.next != null && Tokens.DIGITS.contains(in.next)) {
                    escape += in.take();
                    if (Tokens.isOctal(escape, 1) && Tokens.isOctal(escape, 2) && in.next != null
                            && Tokens.OCTAL.contains(in.next)) {
                        escape += in.take();
                        text.append((char) in.octal(escape));
                        continue;
                    }
                }
                group = Integer.parseInt(escape.substring(1));
                back = escape.length() - 1;
            } else {
                escape(in, token, text);
            }
            if (group >= 0) {
                if (group > groupCount) {
                    throw in.error("invalid group reference " + group, back);
                }
                texts.add(text.toString());
                text.setLength(0);
                groups.add(group);
            }
        }
        texts.add(text.toString());
        return new Template(List.copyOf(texts), List.copyOf(groups));
    }

    private static int named(Tokens in, String name, Map<String, Integer> names, int back) {
        if (Tokens.isNumber(name)) {
            int group = Tokens.number(name);
            if (group == Integer.MAX_VALUE) {
                throw in.error("invalid group reference " + name, back);
            }
            return group;
        }
        in.checkName(name, 1);
        Integer group = names.get(name);
        if (group == null) {
            throw new RegexError(RegexError.Kind.INDEX, "unknown group name " + Tokens.repr(name), -1);
        }
        return group;
    }

    private static void escape(Tokens in, String token, StringBuilder text) {
        int c = token.codePointAt(1);
        boolean isLetter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        if (isLetter || c == '\\') {
            if (isLetter && "abfnrtv".indexOf(c) < 0) {
                throw in.error("bad escape " + token, Tokens.size(token));
            }
            text.appendCodePoint(in.character(token));
        } else {
            text.append(token);
        }
    }
}
