package lockstep.vm;

import java.util.TreeSet;
import lockstep.object.*;
import org.jspecify.annotations.Nullable;
import lockstep.object.Builtin.Kind;

/** What modules have. */
final class ModuleMethods {
    private ModuleMethods() {}

    @Builtin(value = "__new__(cls, /, *args, **kwargs)", kind = Kind.STATIC_METHOD)
    static Object make(Object cls, Object[] args, Object kwargs) {
        ModuleObject made = new ModuleObject((TypeObject) cls, "?");
        made.attributes = new Dict();
        return made;
    }

    @Builtin("__init__(self, name, doc=None)")
    static void init(ModuleObject self, Object name, Object doc) {
        self.set("__name__", name);
        self.set("__doc__", doc);
        self.set("__package__", None.NONE);
        self.set("__loader__", None.NONE);
        self.set("__spec__", None.NONE);
    }

    @Builtin(value = "__repr__(self, /)", effect = Effect.PURE)
    static Object repr(ModuleObject self) {
        Object name = self.attributes.get(new Str("__name__"));
        Object file = self.attributes.get(new Str("__file__"));
        return new Str("<module '" + name + "'" + (file == null ? " (built-in)>" : " from '" + file + "'>"));
    }

    @Builtin("__dir__(self, /)")
    static Object dir(ThreadState thread, ModuleObject self) {
        return thread.then(
                (context, names) -> {
                    if (!(names instanceof Dict dict)) {
                        throw Errors.type(Classes.moduleOf(self.type) + ".__dict__ is not a dictionary");
                    }
                    TreeSet<String> all = new TreeSet<>();
                    ObjectMethods.addKeys(dict, all);
                    return ObjectMethods.sortedNames(all);
                },
                () -> thread.getAttribute(self, DICT));
    }

    private static final Str DICT = Str.name("__dict__");

    // Beside an attribute of the module, as object's own __doc__ would come before that.

    @Builtin(value = "__doc__(self, /)", kind = Builtin.Kind.GETTER, effect = Effect.READS_SELF)
    static Object getDoc(ModuleObject self) {
        Object doc = self.attributes.get(Str.name("__doc__"));
        return doc == null ? None.NONE : doc;
    }

    @Builtin(value = "__doc__(self, value, /)", kind = Builtin.Kind.SETTER, effect = Effect.WRITES_SELF)
    static void setDoc(ModuleObject self, @Nullable Object value) {
        if (value == null) {
            self.attributes.remove(Str.name("__doc__"));
        } else {
            self.attributes.put(Str.name("__doc__"), value);
        }
    }
}
