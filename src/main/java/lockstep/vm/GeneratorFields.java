package lockstep.vm;

import java.util.Arrays;
import lockstep.object.*;
import org.jspecify.annotations.Nullable;

/** The attributes that generators, coroutines and asynchronous generators all have, under names of their own. */
final class GeneratorFields extends NativeTable {
    private static final int FIELDS = 7;
    private final String prefix;
    private final String awaiting;

    /**
     * @param prefix of the attributes, such as {@code gi_}
     * @param awaiting the whole name of that one which tells what is being waited for
     */
    GeneratorFields(String prefix, String awaiting) {
        this.prefix = prefix;
        this.awaiting = awaiting;
    }

    @Override
    public Object call(int index, Context context, Object[] args) {
        var self = (GeneratorObject) args[0];
        switch (index) {
            case 0:
                return self.name;
            case 1:
                return self.qualifiedName;
            case 2:
                return self.frame.codeObject;
            case 3:
                return self.state == GeneratorObject.State.CLOSED ? None.NONE : self.frame.object();
            case 4:
                return self.asyncRunning || self.state == GeneratorObject.State.RUNNING;
            case 5:
                return self.state == GeneratorObject.State.SUSPENDED;
            case 6:
                @Nullable Object other = self.awaiting();
                return other == null ? None.NONE : other;
            case FIELDS:
                self.name = Generators.text("__name__", args[1]);
                return None.NONE;
            default:
                self.qualifiedName = Generators.text("__qualname__", args[1]);
                return None.NONE;
        }
    }

    @Override
    public String[] names() {
        return new String[] {
            "__name__", "__qualname__", prefix + "code", prefix + "frame", prefix + "running", prefix + "suspended",
            awaiting, "__name__", "__qualname__"
        };
    }

    @Override
    public String[] signatures() {
        String[] signatures = names();
        for (int i = 0; i < signatures.length; i++) {
            signatures[i] += i < FIELDS ? "(self, /)" : "(self, value, /)";
        }
        return signatures;
    }

    @Override
    public String[] docs() {
        return filled(new String[FIELDS + 2], "");
    }

    @Override
    public Builtin.Kind[] kinds() {
        Builtin.Kind[] kinds = filled(new Builtin.Kind[FIELDS + 2], Builtin.Kind.GETTER);
        kinds[FIELDS] = Builtin.Kind.SETTER;
        kinds[FIELDS + 1] = Builtin.Kind.SETTER;
        return kinds;
    }

    @Override
    public Effect[] effects() {
        return filled(new Effect[FIELDS + 2], Effect.UNKNOWN);
    }

    private static <T> T[] filled(T[] array, T value) {
        Arrays.fill(array, value);
        return array;
    }
}
