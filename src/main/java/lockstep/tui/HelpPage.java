package lockstep.tui;

import java.util.List;

/** What {@code ?} shows: about the screen one looks at. */
record HelpPage(String title, String about, List<Entry> entries) {
    record Entry(String keys, String text) {}

    static Entry entry(String keys, String text) {
        return new Entry(keys, text);
    }
}
