package lockstep.object;

/** What only set has: making and changing. */
final class SetChanges {
    private SetChanges() {}

    @Builtin(
            value = "__new__(cls, *args, **kwargs)",
            kind = Builtin.Kind.STATIC_METHOD,
            doc = "Create and return a new object.  See help(type) for accurate signature.",
            effect = Effect.PURE)
    static Object create(Object cls, Object[] args, Dict kwargs) {
        return new SetObject(NewCalls.check(cls, Types.SET));
    }

    @Builtin(
            value = "__init__(self, iterable=(), /)",
            doc = "Initialize self.  See help(type(self)) for accurate signature.")
    static Object init(Context context, SetObject self, Object iterable) {
        self.clear();
        return iterable == TupleObject.EMPTY ? None.NONE : Sets.update(context, self, iterable);
    }

    @Builtin(
            value = "add(self, object, /)",
            doc = "Add an element to a set.\n\nThis has no effect if the element is already present.",
            effect = Effect.WRITES_SELF)
    static Object add(Context context, SetObject self, Object item) {
        return Sets.add(context, self, item);
    }

    @Builtin(
            value = "discard(self, object, /)",
            doc = "Remove an element from a set if it is a member.\n\n"
                    + "Unlike set.remove(), the discard() method does not raise\n"
                    + "an exception when an element is missing from the set.",
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
            doc = "Remove an element from a set; it must be a member.\n\n"
                    + "If the element is not a member, raise a KeyError.",
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
            doc = "Remove and return an arbitrary set element.\n\nRaises KeyError if the set is empty.",
            effect = Effect.WRITES_SELF)
    static Object pop(SetObject self) {
        Object item = self.pop();
        if (item == null) {
            throw Errors.key(new Str("pop from an empty set"));
        }
        return item;
    }

    @Builtin(value = "clear(self, /)", doc = "Remove all elements from this set.", effect = Effect.WRITES_SELF)
    static void clear(SetObject self) {
        self.clear();
    }

    @Builtin(value = "update(self, /, *others)", doc = "Update the set, adding elements from all others.")
    static Object update(Context context, SetObject self, Object[] others) {
        return SetMethods.updateAll(context, self, others, 0);
    }

    @Builtin(
            value = "intersection_update(self, /, *others)",
            doc = "Update the set, keeping only elements found in it and all others.")
    static Object intersectionUpdate(Context context, SetObject self, Object[] others) {
        return context.then(
                (c, made) -> {
                    self.take((SetObject) made);
                    return None.NONE;
                },
                () -> SetMethods.intersection(context, self, others));
    }

    @Builtin(value = "difference_update(self, /, *others)", doc = "Update the set, removing elements found in others.")
    static Object differenceUpdate(Context context, SetObject self, Object[] others) {
        return removeAll(context, self, others, 0);
    }

    private static Object removeAll(Context context, SetObject self, Object[] others, int i) {
        return i == others.length
                ? None.NONE
                : context.then(
                        (c, done) -> removeAll(c, self, others, i + 1), () ->
                                SetMethods.removeAll(context, self, others[i]));
    }

    @Builtin(
            value = "symmetric_difference_update(self, other, /)",
            doc = "Update the set, keeping only elements found in either set, but not in both.")
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

    @Builtin(value = "__ior__(self, value, /)", doc = "Return self|=value.")
    static Object ior(Context context, SetObject self, Object value) {
        return inPlace(context, self, value, () -> Sets.update(context, self, value));
    }

    @Builtin(value = "__iand__(self, value, /)", doc = "Return self&=value.")
    static Object iand(Context context, SetObject self, Object value) {
        return inPlace(context, self, value, () -> intersectionUpdate(context, self, new Object[] {value}));
    }

    @Builtin(value = "__isub__(self, value, /)", doc = "Return self-=value.")
    static Object isub(Context context, SetObject self, Object value) {
        return inPlace(context, self, value, () -> SetMethods.removeAll(context, self, value));
    }

    @Builtin(value = "__ixor__(self, value, /)", doc = "Return self^=value.")
    static Object ixor(Context context, SetObject self, Object value) {
        return inPlace(context, self, value, () -> symmetricDifferenceUpdate(context, self, value));
    }
}
