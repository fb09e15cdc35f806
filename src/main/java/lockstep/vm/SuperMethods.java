package lockstep.vm;

import lockstep.compiler.Code;
import lockstep.object.*;
import lockstep.object.Builtin.Kind;

/** {@code super}. */
final class SuperMethods {
    private SuperMethods() {}

    @Builtin(value = "__new__(cls, /, *args)", kind = Kind.STATIC_METHOD)
    static Object make(Object cls, Object[] args) {
        return new SuperObject((TypeObject) cls);
    }

    @Builtin("__init__(self, type=?, object=?, /)")
    static Object init(ThreadState thread, SuperObject self, Object type, Object object) {
        if (type == null) {
            Frame f = Position.visibleFrame(thread);
            Object first = f.code.argCount == 0 ? null : f.slots[0];
            if (f.code.argCount == 0) {
                throw Errors.runtime("super(): no arguments");
            }
            if (first instanceof Cell c && (f.code.localKinds[0] & Code.CELL) != 0) {
                first = c.value;
            }
            if (first == null) {
                throw Errors.runtime("super(): arg[0] deleted");
            }
            int at = f.code.localNames.indexOf("__class__");
            if (at < 0 || (f.code.localKinds[at] & Code.FREE) == 0) {
                throw Errors.runtime("super(): __class__ cell not found");
            }
            Object cell = ((Cell) f.slots[at]).value;
            if (cell == null) {
                throw Errors.runtime("super(): empty __class__ cell");
            }
            return begin(thread, self, (TypeObject) cell, first);
        }
        if (!(type instanceof TypeObject t)) {
            throw Errors.type("super() argument 1 must be a type, not " + Types.of(type).shownName());
        }
        self.start = t;
        return object == null || object == None.NONE ? None.NONE : begin(thread, self, t, object);
    }

    private static Object begin(ThreadState thread, SuperObject self, TypeObject start, Object object) {
        return SuperObject.check(thread, start, object, counted -> {
            self.start = start;
            self.object = object;
            self.objectType = counted;
            return None.NONE;
        });
    }

    /** One without an object, in a class as an attribute, takes the instance it is reached through. */
    @Builtin("__get__(self, instance, owner=None, /)")
    static Object get(ThreadState thread, SuperObject self, Object instance, Object owner) {
        if (instance == None.NONE || self.object != null || self.start == null) {
            return self;
        }
        if (self.type != Types.SUPER) {
            return thread.call(self.type, self.start, instance);
        }
        SuperObject made = new SuperObject(Types.SUPER);
        return thread.then((context, done) -> made, () -> begin(thread, made, self.start, instance));
    }

    @Builtin(value = "__repr__(self, /)", effect = Effect.PURE)
    static Object repr(SuperObject self) {
        String start = self.start == null ? "NULL" : "<class '" + self.start.name + "'>";
        return new Str(self.objectType == null
                ? "<super: " + start + ", NULL>"
                : "<super: " + start + ", <" + self.objectType.name + " object>>");
    }

    @Builtin(value = "__thisclass__(self, /)", kind = Kind.GETTER)
    static Object thisClass(SuperObject self) {
        return self.start == null ? None.NONE : self.start;
    }

    @Builtin(value = "__self__(self, /)", kind = Kind.GETTER)
    static Object self(SuperObject self) {
        return self.object == null ? None.NONE : self.object;
    }

    @Builtin(value = "__self_class__(self, /)", kind = Kind.GETTER)
    static Object selfClass(SuperObject self) {
        return self.objectType == null ? None.NONE : self.objectType;
    }
}
