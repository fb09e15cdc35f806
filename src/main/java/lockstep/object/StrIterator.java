package lockstep.object;

import org.jspecify.annotations.Nullable;

/** Iterates over the code points of a str. */
final class StrIterator extends NativeIterator {
    private final Str text;
    private int at;

    StrIterator(Str text) {
        super(Types.STR_ITERATOR);
        this.text = text;
    }

    @Override
    public @Nullable Object next(Context context) {
        if (at >= text.value().length()) {
            return null;
        }
        int c = text.value().codePointAt(at);
        at += Character.charCount(c);
        return Str.ofCodePoint(c);
    }

    @Override
    public long lengthHint() {
        return text.value().codePointCount(at, text.value().length());
    }

    @Override
    Remainder remainder() {
        return at >= text.value().length()
                ? Remainder.none(Str.of(""))
                : Remainder.iter(text, (long) text.value().codePointCount(0, at));
    }

    @Override
    void moveTo(Object state) {
        int place = IteratorStateMethods.place(state, 0, text.value().codePointCount(0, text.value().length()));
        at = text.value().offsetByCodePoints(0, place);
    }

    @Override
    public boolean isOverFixed() {
        return true;
    }
}
