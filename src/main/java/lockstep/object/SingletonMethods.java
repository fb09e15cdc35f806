package lockstep.object;

/** What None, Ellipsis and NotImplemented can do. */
final class SingletonMethods {
    private SingletonMethods() {}

    /** NoneType. */
    static final class OfNone {
        private OfNone() {}

        @Builtin(value = "__new__(cls, /)", kind = Builtin.Kind.STATIC_METHOD, effect = Effect.PURE)
        static Object create(Object cls) {
            return None.NONE;
        }

        @Builtin(value = "__repr__(self, /)", effect = Effect.PURE)
        static Object repr(Object self) {
            return new Str("None");
        }

        @Builtin(value = "__bool__(self, /)", effect = Effect.PURE)
        static Object bool(Object self) {
            return false;
        }

        @Builtin(value = "__hash__(self, /)", effect = Effect.PURE)
        static Object hash(Object self) {
            return Keys.hash(self);
        }
    }

    /** ellipsis. */
    static final class OfEllipsis {
        private OfEllipsis() {}

        @Builtin(value = "__new__(cls, /)", kind = Builtin.Kind.STATIC_METHOD, effect = Effect.PURE)
        static Object create(Object cls) {
            return EllipsisObject.VALUE;
        }

        @Builtin(value = "__repr__(self, /)", effect = Effect.PURE)
        static Object repr(Object self) {
            return new Str("Ellipsis");
        }

        @Builtin(value = "__reduce__(self, /)", effect = Effect.PURE)
        static Object reduce(Object self) {
            return new Str("Ellipsis");
        }
    }

    /** NotImplementedType. */
    static final class OfNotImplemented {
        private OfNotImplemented() {}

        @Builtin(value = "__new__(cls, /)", kind = Builtin.Kind.STATIC_METHOD, effect = Effect.PURE)
        static Object create(Object cls) {
            return NotImplemented.VALUE;
        }

        @Builtin(value = "__repr__(self, /)", effect = Effect.PURE)
        static Object repr(Object self) {
            return new Str("NotImplemented");
        }

        @Builtin("__bool__(self, /)")
        static Object bool(Context context, Object self) {
            return context.then(
                    (c, ignored) -> true,
                    () -> context.warn(
                            Types.DEPRECATION_WARNING, "NotImplemented should not be used in a boolean context"));
        }

        @Builtin(value = "__reduce__(self, /)", effect = Effect.PURE)
        static Object reduce(Object self) {
            return new Str("NotImplemented");
        }
    }
}
