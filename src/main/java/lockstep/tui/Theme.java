package lockstep.tui;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lockstep.tui.terminal.ColourDepth;

/**
 * Inks to styles, read from a file of lines like
 *
 * <pre>
 *   RUNNING   #9ece6a green
 *   SELECTED  default on #2a3350 blue  bold
 * </pre>
 *
 * a colour being its 24 bits and the name of the one of sixteen that replaces it (or {@code default}: the terminal's own);
 * behind them, attributes; {@code !reverse} is an attribute for terminals without colours only.
 */
final class Theme {
    static final List<String> NAMES = List.of("dark", "light");

    private final String name;
    private final Map<Ink, Style> styles = new EnumMap<>(Ink.class);

    /** Made once: Lanterna breaks each into graphemes, twice. */
    private final Map<Long, TextCharacter> characters = new HashMap<>();

    private Theme(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    Style style(Ink ink, boolean selected) {
        Style style = styles.getOrDefault(ink, Style.PLAIN);
        return selected ? style.selected(styles.getOrDefault(Ink.SELECTED, Style.PLAIN)) : style;
    }

    TextCharacter character(int codePoint, Ink ink, boolean selected) {
        long key = (long) codePoint << 32 | (long) ink.ordinal() << 1 | (selected ? 1 : 0);
        return characters.computeIfAbsent(key, missing -> {
            Style style = style(ink, selected);
            return TextCharacter.fromString(
                    Character.toString(codePoint), style.foreground(), style.background(), style.attributes())[0];
        });
    }

    /** @throws IllegalArgumentException for a name that is none of {@link #NAMES}, or a broken file */
    static Theme load(String name, ColourDepth depth) {
        Theme theme = new Theme(name);
        try (InputStream stream = Theme.class.getResourceAsStream("themes/" + name + ".theme")) {
            if (stream == null) {
                throw new IllegalArgumentException("no theme is called " + name);
            }
            for (String line : new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                if (!line.isBlank() && !line.startsWith("//")) {
                    theme.add(line.strip().split("\\s+"), depth);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return theme;
    }

    private void add(String[] words, ColourDepth depth) {
        Ink ink = Ink.valueOf(words[0]);
        TextColor[] colours = {TextColor.ANSI.DEFAULT, TextColor.ANSI.DEFAULT};
        EnumSet<SGR> attributes = EnumSet.noneOf(SGR.class);
        int ground = 0;
        for (int i = 1; i < words.length; i++) {
            String word = words[i];
            if (word.equals("on")) {
                ground = 1;
            } else if (word.startsWith("#")) {
                colours[ground] = colour(word, words[++i], depth);
            } else if (word.startsWith("!")) {
                if (depth == ColourDepth.NONE) {
                    attributes.add(attribute(word.substring(1)));
                }
            } else if (!word.equals("default")) {
                attributes.add(attribute(word));
            }
        }
        styles.put(ink, new Style(colours[0], colours[1], attributes));
    }

    private static SGR attribute(String word) {
        return SGR.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static TextColor colour(String rgb, String ansi, ColourDepth depth) {
        int value = Integer.parseInt(rgb.substring(1), 16);
        int red = value >> 16;
        int green = value >> 8 & 255;
        int blue = value & 255;
        return switch (depth) {
            case NONE -> TextColor.ANSI.DEFAULT;
            case SIXTEEN -> TextColor.ANSI.valueOf(ansi.toUpperCase(Locale.ROOT));
            case INDEXED -> TextColor.Indexed.fromRGB(red, green, blue);
            case TRUE -> new TextColor.RGB(red, green, blue);
        };
    }
}
