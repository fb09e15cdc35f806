package lockstep.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one step touches. Two steps are dependent when their footprints conflict; the explorer knows nothing else. */
public record Footprint(List<Touch> touches) {
    /**
     * @param object compared by identity
     * @param part compared by equals; null means all of the object
     * @param label for people: {@code counter}, {@code self.value}
     */
    public record Touch(Object object, @Nullable Object part, boolean write, String label) {
        boolean conflictsWith(Touch other) {
            return object == other.object
                    && (write || other.write)
                    && (part == null || other.part == null || part.equals(other.part));
        }
    }

    public static final Footprint NOTHING = new Footprint(List.of());

    /** Conflicts with every other one; whoever compares two asks for it first. */
    public static final Footprint EVERYTHING =
            new Footprint(List.of(new Touch(Footprint.class, null, true, "everything")));

    public boolean conflictsWith(Footprint other) {
        for (Touch mine : touches) {
            for (Touch theirs : other.touches) {
                if (mine.conflictsWith(theirs)) {
                    return true;
                }
            }
        }
        return false;
    }
}
