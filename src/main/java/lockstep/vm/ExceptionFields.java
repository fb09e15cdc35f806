package lockstep.vm;

import java.util.Arrays;
import lockstep.object.*;
import org.jspecify.annotations.Nullable;

/** The attributes in which an exception type keeps what it was raised with; None where nothing was given. */
final class ExceptionFields extends NativeTable {
    private final String[] fields;

    ExceptionFields(String... fields) {
        this.fields = fields;
    }

    /** {@code __init__} of a type whose keywords, and nothing else, set fields of their names. */
    static void init(ExceptionObject self, Object[] args, Object kwargs, String... keywords) {
        self.args = TupleObject.of(args);
        for (String keyword : keywords) {
            self.remove(keyword);
        }
        Dict rest = ((Dict) kwargs).copy();
        for (String keyword : keywords) {
            if (rest.remove(new Str(keyword)) instanceof Object value) {
                self.put(keyword, value);
            }
        }
        for (int i = 0; i < rest.end(); i++) {
            if (rest.keyAt(i) instanceof Str s) {
                throw Errors.type(self.type.name + "() got an unexpected keyword argument '" + s.value() + "'");
            }
        }
    }

    @Override
    public Object call(int index, Context context, Object[] args) {
        String field = fields[index / 2];
        var self = (ExceptionObject) args[0];
        if (index % 2 == 0) {
            @Nullable Object value = self.get(field);
            return value == null ? None.NONE : value;
        }
        if (args[1] == null && (field.equals("start") || field.equals("end"))) {
            throw Errors.type("can't delete numeric/char attribute");
        }
        self.put(field, args[1] == null ? None.NONE : args[1]);
        return None.NONE;
    }

    @Override
    public String[] names() {
        var names = new String[2 * fields.length];
        for (int i = 0; i < names.length; i++) {
            names[i] = fields[i / 2];
        }
        return names;
    }

    @Override
    public String[] signatures() {
        String[] signatures = names();
        for (int i = 0; i < signatures.length; i++) {
            signatures[i] += i % 2 == 0 ? "(self, /)" : "(self, value, /)";
        }
        return signatures;
    }

    @Override
    public String[] docs() {
        var docs = new String[2 * fields.length];
        Arrays.fill(docs, "");
        return docs;
    }

    @Override
    public Builtin.Kind[] kinds() {
        var kinds = new Builtin.Kind[2 * fields.length];
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = i % 2 == 0 ? Builtin.Kind.GETTER : Builtin.Kind.SETTER;
        }
        return kinds;
    }

    @Override
    public Effect[] effects() {
        var effects = new Effect[2 * fields.length];
        Arrays.fill(effects, Effect.UNKNOWN);
        return effects;
    }
}
