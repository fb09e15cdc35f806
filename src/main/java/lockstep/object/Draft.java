package lockstep.object;

/** Text in the making whose final length nobody knows: asks for memory before it takes it, as it grows. */
public final class Draft {
    /** Characters that nobody is asked for. */
    private static final int SMALL = 4096;

    private final Context context;
    private final StringBuilder out = new StringBuilder();
    private int granted = SMALL;

    public Draft(Context context) {
        this.context = context;
    }

    public Draft append(String text) {
        make(text.length());
        out.append(text);
        return this;
    }

    public Draft append(char c) {
        make(1);
        out.append(c);
        return this;
    }

    public Draft append(long n) {
        make(20);
        out.append(n);
        return this;
    }

    public Draft append(CharSequence text, int from, int to) {
        make(to - from);
        out.append(text, from, to);
        return this;
    }

    public Draft appendCodePoint(int c) {
        make(2);
        out.appendCodePoint(c);
        return this;
    }

    public Draft repeat(char c, int times) {
        make(times);
        out.repeat(c, times);
        return this;
    }

    private void make(long more) {
        long wanted = out.length() + more;
        if (wanted > granted) {
            long next = Math.max(wanted, 2L * granted);
            // For all of it: nothing shows yet that what was granted before is in use.
            context.allocate(2 * next);
            if (wanted > Integer.MAX_VALUE - 16) {
                throw Errors.of(Types.MEMORY_ERROR);
            }
            granted = (int) Math.min(next, Integer.MAX_VALUE);
        }
    }

    public int length() {
        return out.length();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
