package lockstep.vm;

import lockstep.object.*;
import lockstep.object.Builtin.Kind;

/** What methods, attributes and slots have when they are looked at on the type. */
final class NativeDescriptorMethods {
    private NativeDescriptorMethods() {}

    private static TypeObject owner(Object self) {
        return switch (self) {
            case NativeFunction f -> f.owner;
            case NativeProperty p -> p.owner;
            case SlotMember s -> s.owner;
            default -> Types.OBJECT;
        };
    }

    private static String name(Object self) {
        return switch (self) {
            case NativeFunction f -> f.name;
            case NativeProperty p -> p.name;
            case SlotMember s -> s.name;
            default -> "?";
        };
    }

    @Builtin(value = "__repr__(self, /)", effect = Effect.PURE)
    static Object repr(Object self) {
        String kind = switch (self) {
            case NativeFunction f when f.name.startsWith("__") -> "slot wrapper";
            case NativeFunction f -> "method";
            case NativeProperty p -> "attribute";
            default -> "member";
        };
        return new Str("<" + kind + " '" + name(self) + "' of '" + owner(self).name + "' objects>");
    }

    @Builtin("__get__(self, instance, owner=None, /)")
    static Object get(ThreadState thread, Object self, Object instance, Object owner) {
        return instance == None.NONE ? self : Attributes.bind(thread, self, instance, Types.of(instance));
    }

    @Builtin("__call__(self, /, *args, **kwargs)")
    static Object call(ThreadState thread, Object self, Object[] args, Object kwargs) {
        if (!(self instanceof NativeFunction)) {
            throw Errors.type("'" + Types.of(self).name + "' object is not callable");
        }
        return FunctionMethods.spread(thread, self, args, (Dict) kwargs);
    }

    @Builtin(value = "__name__(self, /)", kind = Kind.GETTER)
    static Object getName(Object self) {
        return Str.of(name(self));
    }

    @Builtin(value = "__qualname__(self, /)", kind = Kind.GETTER)
    static Object getQualname(Object self) {
        return Str.of(owner(self).name + "." + name(self));
    }

    @Builtin(value = "__objclass__(self, /)", kind = Kind.GETTER)
    static Object getClass(Object self) {
        return owner(self);
    }

    @Builtin(value = "__doc__(self, /)", kind = Kind.GETTER)
    static Object getDoc(Object self) {
        return self instanceof NativeFunction f && !f.doc.isEmpty() ? new Str(f.doc) : None.NONE;
    }
}
