package lockstep.tui;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextColor;
import java.util.EnumSet;

/** How an ink looks on one terminal. */
record Style(TextColor foreground, TextColor background, EnumSet<SGR> attributes) {
    static final Style PLAIN = new Style(TextColor.ANSI.DEFAULT, TextColor.ANSI.DEFAULT, EnumSet.noneOf(SGR.class));

    /** This one, chosen: the other's background and attributes added. */
    Style selected(Style selection) {
        EnumSet<SGR> both = EnumSet.copyOf(attributes);
        both.addAll(selection.attributes);
        boolean reversed = selection.attributes.contains(SGR.REVERSE);
        return new Style(reversed ? TextColor.ANSI.DEFAULT : foreground, selection.background, both);
    }
}
