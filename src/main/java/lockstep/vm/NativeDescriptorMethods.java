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
            case NativeFunction f when f.type == Types.WRAPPER_DESCRIPTOR -> "slot wrapper";
            case NativeFunction f -> "method";
            case NativeProperty p when p.type == Types.MEMBER_DESCRIPTOR -> "member";
            case NativeProperty p -> "attribute";
            default -> "member";
        };
        return new Str("<" + kind + " '" + name(self) + "' of '" + owner(self).shownName() + "' objects>");
    }

    @Builtin("__get__(self, instance, owner=None, /)")
    static Object get(ThreadState thread, Object self, Object instance, Object owner) {
        if (instance == None.NONE && owner == None.NONE) {
            throw Errors.type("__get__(None, None) is invalid");
        }
        checkInstance(self, instance == None.NONE ? self : instance, instance == None.NONE);
        return instance == None.NONE ? self : Descriptors.bind(thread, self, instance, Types.of(instance));
    }

    private static void checkInstance(Object self, Object instance, boolean isFine) {
        if (!isFine && !Types.of(instance).isSubtypeOf(owner(self))) {
            throw Errors.type("descriptor '" + name(self) + "' for '" + owner(self).name
                    + "' objects doesn't apply to a '" + Types.of(instance).shownName() + "\' object");
        }
    }

    /** What functions have beyond that. */
    static final class Calling {
        private Calling() {}

        @Builtin("__call__(self, /, *args, **kwargs)")
        static Object call(ThreadState thread, Object self, Object[] args, Object kwargs) {
            return thread.callSpread(self, args, (Dict) kwargs);
        }

        @Builtin(value = "__text_signature__(self, /)", kind = Kind.GETTER)
        static Object getTextSignature(ThreadState thread, Object self) {
            return NativeFunctionMethods.getTextSignature(thread, self);
        }
    }

    /** What attributes and slots have beyond that. */
    static final class Writing {
        private Writing() {}

        @Builtin("__set__(self, instance, value, /)")
        static Object set(ThreadState thread, Object self, Object instance, Object value) {
            checkInstance(self, instance, false);
            return Descriptors.write(thread, self, instance, value);
        }

        @Builtin("__delete__(self, instance, /)")
        static Object delete(ThreadState thread, Object self, Object instance) {
            checkInstance(self, instance, false);
            return Descriptors.delete(thread, self, instance, Str.of(name(self)));
        }
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
        String doc = switch (self) {
            case NativeFunction f -> f.doc;
            case NativeProperty p when p.getter != null -> p.getter.doc;
            default -> "";
        };
        return doc.isEmpty() ? None.NONE : new Str(doc);
    }
}
