package lockstep.object;

/** What only set has: making and changing. */
final class SetChanges {
    private SetChanges() {}

    @Builtin(value = "__new__(cls, /, *args, **kwargs)", kind = Builtin.Kind.STATIC_METHOD, effect = Effect.PURE)
    static Object create(Object cls, Object[] args, Dict kwargs) {
        return new SetObject(NewCalls.check(cls, Types.SET));
    }

    @Builtin("__init__(self, iterable=(), /)")
    static Object init(Context context, SetObject self, Object iterable) {
        self.clear();
        return iterable == TupleObject.EMPTY ? None.NONE : Sets.update(context, self, iterable);
    }

    @Builtin(
            value = "add(self, object, /)",
            doc = "Puts an item in; nothing happens when it is there.",
            effect = Effect.WRITES_SELF)
    static Object add(Context context, SetObject self, Object item) {
        return Sets.add(context, self, item);
    }

    @Builtin(
            value = "discard(self, object, /)",
            doc = "Takes an item out; nothing happens when it is not there.",
            effect = Effect.WRITES_SELF)
    static Object discard(Context context, SetObject self, Object item) {
        if (Sets.isSimple(self, item)) {
            self.discard(item);
            return None.NONE;
        }
        return context.then((c, found) -> None.NONE, () -> context.hidden("set_discard", self, item));
    }

    @Builtin(
            value = "remove(self, object, /)",
            doc = "Takes an item out; KeyError when it is not there.",
            effect = Effect.WRITES_SELF)
    static Object remove(Context context, SetObject self, Object item) {
        if (Sets.isSimple(self, item)) {
            if (!self.discard(item)) {
                throw Errors.key(item);
            }
            return None.NONE;
        }
        return context.hidden("set_remove", self, item);
    }

    @Builtin(
            value = "pop(self, /)",
            doc = "Takes out any one item and answers it; KeyError for an empty set.",
            effect = Effect.WRITES_SELF)
    static Object pop(SetObject self) {
        Object item = self.pop();
        if (item == null) {
            throw Errors.key(new Str("pop from an empty set"));
        }
        return item;
    }

    @Builtin(value = "clear(self, /)", doc = "Takes out all items.", effect = Effect.WRITES_SELF)
    static void clear(SetObject self) {
        self.clear();
    }

    @Builtin(value = "update(self, /, *others)", doc = "Adds the items of all the others.")
    static Object update(Context context, SetObject self, Object[] others) {
        return SetMethods.updateAll(context, self, others);
    }

    @Builtin(value = "intersection_update(self, /, *others)", doc = "Keeps only what all the others have too.")
    static Object intersectionUpdate(Context context, SetObject self, Object[] others) {
        return context.then(
                (c, made) -> {
                    self.take((SetObject) made);
                    return None.NONE;
                },
                () -> SetMethods.intersection(context, self, others));
    }

    @Builtin(value = "difference_update(self, /, *others)", doc = "Takes out what any of the others has.")
    static Object differenceUpdate(Context context, SetObject self, Object[] others) {
        return SetMethods.each(context, others, 0, (c, other) -> SetMethods.removeAll(c, self, other));
    }

    @Builtin(
            value = "symmetric_difference_update(self, other, /)",
            doc = "Takes out what the other has too, and adds what only the other has.")
    static Object symmetricDifferenceUpdate(Context context, SetObject self, Object other) {
        if (other == self) {
            self.clear();
            return None.NONE;
        }
        if (other instanceof SetObject set) {
            return SetMethods.toggleAll(context, self, set);
        }
        SetObject made = new SetObject();
        return context.then(
                (c, done) -> SetMethods.toggleAll(c, self, made), () -> Sets.update(context, made, other));
    }

    private static Object inPlace(Context context, SetObject self, Object value, Context.Pushing change) {
        return value instanceof SetObject ? context.then((c, done) -> self, change) : NotImplemented.VALUE;
    }

    @Builtin("__ior__(self, value, /)")
    static Object ior(Context context, SetObject self, Object value) {
        return inPlace(context, self, value, () -> Sets.update(context, self, value));
    }

    @Builtin("__iand__(self, value, /)")
    static Object iand(Context context, SetObject self, Object value) {
        return inPlace(context, self, value, () -> intersectionUpdate(context, self, new Object[] {value}));
    }

    @Builtin("__isub__(self, value, /)")
    static Object isub(Context context, SetObject self, Object value) {
        return inPlace(context, self, value, () -> SetMethods.removeAll(context, self, value));
    }

    @Builtin("__ixor__(self, value, /)")
    static Object ixor(Context context, SetObject self, Object value) {
        return inPlace(context, self, value, () -> symmetricDifferenceUpdate(context, self, value));
    }
}
