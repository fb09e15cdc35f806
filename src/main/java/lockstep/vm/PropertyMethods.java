package lockstep.vm;

import lockstep.object.*;
import lockstep.object.Builtin.Kind;
import org.jspecify.annotations.Nullable;

/** {@code property}. */
final class PropertyMethods {
    private PropertyMethods() {}

    @Builtin(value = "__new__(cls, /, *args, **kwargs)", kind = Kind.STATIC_METHOD)
    static Object make(Object cls, Object[] args, Object kwargs) {
        return new PropertyObject((TypeObject) cls);
    }

    @Builtin("__init__(self, /, fget=None, fset=None, fdel=None, doc=None)")
    static Object init(ThreadState thread, PropertyObject self, Object getter, Object setter, Object deleter, Object doc) {
        self.getter = getter;
        self.setter = setter;
        self.deleter = deleter;
        self.hasGettersDoc = false;
        if (doc != None.NONE || getter == None.NONE) {
            return document(thread, self, doc);
        }
        if (getter instanceof FunctionObject f) {
            self.hasGettersDoc = f.doc != null && f.doc != None.NONE;
            return document(thread, self, f.doc == null ? None.NONE : f.doc);
        }
        return thread.then(
                new Continuation() {
                    @Override
                    public Object resume(Context context, Object found) {
                        self.hasGettersDoc = found != None.NONE;
                        return document((ThreadState) context, self, found);
                    }

                    @Override
                    public Object failed(Context context, PyException e) {
                        if (!e.is(Types.EXCEPTION)) {
                            throw e;
                        }
                        return document((ThreadState) context, self, None.NONE);
                    }
                },
                () -> thread.getAttribute(getter, DOC));
    }

    private static final Str DOC = Str.name("__doc__");

    /** A subclass has a text of its own in {@code __doc__}: the property's goes before it, into the instance. */
    private static Object document(ThreadState thread, PropertyObject self, Object doc) {
        self.doc = doc;
        if (self.type == Types.PROPERTY) {
            return None.NONE;
        }
        return thread.then(
                new Continuation() {
                    @Override
                    public Object resume(Context context, Object done) {
                        return None.NONE;
                    }

                    @Override
                    public Object failed(Context context, PyException e) {
                        if (!self.hasGettersDoc && e.is(Types.ATTRIBUTE_ERROR)) {
                            return None.NONE; // dropped silently, as it always was
                        }
                        throw e;
                    }
                },
                () -> Attributes.set(thread, self, DOC, doc));
    }

    private static Object copy(ThreadState thread, PropertyObject self, Object getter, Object setter, Object deleter) {
        return thread.then(
                (context, made) -> {
                    if (made instanceof PropertyObject p) {
                        p.name = self.name;
                    }
                    return made;
                },
                () -> thread.call(
                        self.type,
                        getter,
                        setter,
                        deleter,
                        self.doc == null || self.hasGettersDoc && getter != None.NONE ? None.NONE : self.doc));
    }

    private static Object orNone(@Nullable Object value) {
        return value == null ? None.NONE : value;
    }

    @Builtin("getter(self, object, /)")
    static Object getter(ThreadState thread, PropertyObject self, Object f) {
        return copy(thread, self, f, orNone(self.setter), orNone(self.deleter));
    }

    @Builtin("setter(self, object, /)")
    static Object setter(ThreadState thread, PropertyObject self, Object f) {
        return copy(thread, self, orNone(self.getter), f, orNone(self.deleter));
    }

    @Builtin("deleter(self, object, /)")
    static Object deleter(ThreadState thread, PropertyObject self, Object f) {
        return copy(thread, self, orNone(self.getter), orNone(self.setter), f);
    }

    @Builtin("__get__(self, instance, owner=None, /)")
    static Object get(ThreadState thread, PropertyObject self, Object instance, Object owner) {
        if (instance == None.NONE) {
            return self;
        }
        if (self.getter == null || self.getter == None.NONE) {
            throw Errors.of(Types.ATTRIBUTE_ERROR, Descriptors.propertyMessage(self, instance, "getter"));
        }
        return thread.call(self.getter, instance);
    }

    @Builtin("__set__(self, instance, value, /)")
    static Object set(ThreadState thread, PropertyObject self, Object instance, Object value) {
        if (self.setter == null || self.setter == None.NONE) {
            throw Errors.of(Types.ATTRIBUTE_ERROR, Descriptors.propertyMessage(self, instance, "setter"));
        }
        return thread.call(self.setter, instance, value);
    }

    @Builtin("__delete__(self, instance, /)")
    static Object delete(ThreadState thread, PropertyObject self, Object instance) {
        if (self.deleter == null || self.deleter == None.NONE) {
            throw Errors.of(Types.ATTRIBUTE_ERROR, Descriptors.propertyMessage(self, instance, "deleter"));
        }
        return thread.call(self.deleter, instance);
    }

    @Builtin("__set_name__(self, owner, name, /)")
    static void setName(PropertyObject self, Object owner, Object name) {
        self.name = name;
    }

    @Builtin(value = "fget(self, /)", kind = Kind.GETTER)
    static Object fget(PropertyObject self) {
        return orNone(self.getter);
    }

    @Builtin(value = "fset(self, /)", kind = Kind.GETTER)
    static Object fset(PropertyObject self) {
        return orNone(self.setter);
    }

    @Builtin(value = "fdel(self, /)", kind = Kind.GETTER)
    static Object fdel(PropertyObject self) {
        return orNone(self.deleter);
    }

    @Builtin(value = "__doc__(self, /)", kind = Kind.GETTER)
    static Object doc(PropertyObject self) {
        return orNone(self.doc);
    }

    @Builtin(value = "__doc__(self, value, /)", kind = Kind.SETTER)
    static void setDoc(PropertyObject self, @Nullable Object value) {
        self.doc = value;
    }

    @Builtin(value = "__isabstractmethod__(self, /)", kind = Kind.GETTER)
    static Object isAbstract(ThreadState thread, PropertyObject self) {
        return thread.hidden("any_abstract", new TupleObject(orNone(self.getter), orNone(self.setter), orNone(self.deleter)));
    }

    private static final Str NAME = Str.name("__name__");

    @Builtin(value = "__name__(self, /)", kind = Kind.GETTER)
    static Object name(ThreadState thread, PropertyObject self) {
        if (self.name != null) {
            return self.name;
        }
        Object getter = self.getter;
        return thread.then(
                Continuation.recovering(Types.ATTRIBUTE_ERROR, (context, e) -> {
                    throw Errors.attribute("'property' object has no attribute '__name__'", NAME, self);
                }),
                () -> thread.getAttribute(orNone(getter), NAME));
    }

    @Builtin(value = "__name__(self, value, /)", kind = Kind.SETTER)
    static void setName(PropertyObject self, @Nullable Object value) {
        self.name = value;
    }
}
