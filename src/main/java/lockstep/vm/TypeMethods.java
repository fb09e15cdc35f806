package lockstep.vm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import lockstep.object.Builtin.Kind;
import org.jspecify.annotations.Nullable;

import lockstep.object.*;

/** What types have. */
final class TypeMethods {
    private TypeMethods() {}

    @Builtin(value = "__new__(cls, /, *args, **kwargs)", kind = Kind.STATIC_METHOD)
    static Object newType(ThreadState thread, Object meta, Object[] args, Object kwargs) {
        if (args.length == 1 && meta == Types.TYPE) {
            return Types.of(args[0]);
        }
        if (args.length != 3) {
            throw Errors.type(meta == Types.TYPE
                    ? "type() takes 1 or 3 arguments"
                    : "type.__new__() takes exactly 3 arguments (" + args.length + " given)");
        }
        if (!(args[0] instanceof Str)) {
            throw Errors.type("type.__new__() argument 1 must be str, not " + Types.of(args[0]).shownName());
        }
        if (!(args[1] instanceof TupleObject)) {
            throw Errors.type("type.__new__() argument 2 must be tuple, not " + Types.of(args[1]).shownName());
        }
        if (!(args[2] instanceof Dict)) {
            throw Errors.type("type.__new__() argument 3 must be dict, not " + Types.of(args[2]).shownName());
        }
        return thread.hidden("type_new", meta, args[0], args[1], args[2], kwargs);
    }

    @Builtin("__init__(self, /, *args, **kwargs)")
    static void init(Object self, Object[] args, Object kwargs) {}

    @Builtin("__call__(self, /, *args, **kwargs)")
    static Object call(ThreadState thread, Object self, Object[] args, Object kwargs) {
        SpreadArguments spread = SpreadArguments.of(args, (Dict) kwargs);
        return Calls.typeCall(thread, (TypeObject) self, spread.all(), spread.names());
    }

    @Builtin(value = "__prepare__(cls, /, *args, **kwargs)", kind = Kind.CLASS_METHOD)
    static Object prepare(Object cls, Object[] args, Object kwargs) {
        return new Dict();
    }

    @Builtin(value = "__repr__(self, /)", effect = Effect.PURE)
    static Object repr(Object self) {
        return new Str(Classes.reprOf((TypeObject) self));
    }

    @Builtin("__setattr__(self, name, value, /)")
    static Object setattr(ThreadState thread, Object self, Object name, Object value) {
        return Attributes.setGeneric(thread, self, ObjectMethods.name(name), value);
    }

    @Builtin("__delattr__(self, name, /)")
    static Object delattr(ThreadState thread, Object self, Object name) {
        return Attributes.deleteGeneric(thread, self, ObjectMethods.name(name));
    }

    @Builtin("__instancecheck__(self, instance, /)")
    static Object instanceCheck(ThreadState thread, Object self, Object instance) {
        return thread.hidden("type_instance_check", self, instance);
    }

    @Builtin(value = "__subclasscheck__(self, subclass, /)", effect = Effect.PURE)
    static Object subclassCheck(ThreadState thread, Object self, Object subclass) {
        if (!(subclass instanceof TypeObject t)) {
            return thread.hidden("abstract_issubclass", subclass, self);
        }
        return t.isSubtypeOf((TypeObject) self);
    }

    @Builtin(value = "mro(self, /)")
    static Object mro(Object self) {
        TypeObject type = (TypeObject) self;
        return new ListObject(type.isHeap ? Classes.linearise(type, type.bases) : type.mro.clone());
    }

    @Builtin("__subclasses__(self, /)")
    static Object subclasses(Object self) {
        List<Object> all = new ArrayList<>(((TypeObject) self).subclasses());
        return new ListObject(all.toArray());
    }

    @Builtin("__dir__(self, /)")
    static Object dir(Object self) {
        TreeSet<String> names = new TreeSet<>();
        for (TypeObject each : ((TypeObject) self).mro) {
            ObjectMethods.addKeys(each.dict(), names);
        }
        return ObjectMethods.sortedNames(names);
    }

    @Builtin("__or__(self, value, /)")
    static Object or(ThreadState thread, Object self, Object value) {
        return UnionObject.of(self, value);
    }

    @Builtin("__ror__(self, value, /)")
    static Object ror(ThreadState thread, Object self, Object value) {
        return UnionObject.of(value, self);
    }

    @Builtin(value = "__name__(self, /)", kind = Kind.GETTER)
    static Object getName(Object self) {
        return Str.of(((TypeObject) self).name);
    }

    @Builtin(value = "__name__(self, value, /)", kind = Kind.SETTER)
    static void setName(Object self, @Nullable Object value) {
        TypeObject type = writable(self, "__name__", value);
        type.name = named(type, "__name__", value);
    }

    private static String named(TypeObject type, String attribute, Object value) {
        if (!(value instanceof Str text)) {
            throw Errors.type("can only assign string to " + type.name + "." + attribute + ", not '"
                    + Types.of(value).shownName() + "'");
        }
        if (attribute.equals("__name__")) {
            checkName(text);
        }
        return text.value();
    }

    /** In C the name is a UTF-8 string that ends with a zero. */
    static void checkName(Str name) {
        Codecs.refuseSurrogates(name);
        if (name.value().indexOf('\0') >= 0) {
            throw Errors.value("type name must not contain null characters");
        }
    }

    private static TypeObject writable(Object self, String attribute) {
        TypeObject type = (TypeObject) self;
        if (!type.isHeap) {
            throw Errors.type("cannot set '" + attribute + "' attribute of immutable type '" + type.shownName() + "'");
        }
        return type;
    }

    /** For attributes that every class has. */
    private static TypeObject writable(Object self, String attribute, @Nullable Object value) {
        TypeObject type = writable(self, attribute);
        if (value == null) {
            // so CPython says of all classes
            throw Errors.type("cannot delete '" + attribute + "' attribute of immutable type '" + type.shownName() + "'");
        }
        return type;
    }

    @Builtin(value = "__qualname__(self, /)", kind = Kind.GETTER)
    static Object getQualname(Object self) {
        return Str.of(((TypeObject) self).qualifiedName);
    }

    @Builtin(value = "__qualname__(self, value, /)", kind = Kind.SETTER)
    static void setQualname(Object self, @Nullable Object value) {
        TypeObject type = writable(self, "__qualname__", value);
        type.qualifiedName = named(type, "__qualname__", value);
    }

    private static final Str MODULE = Str.name("__module__");
    private static final Str DOC = Str.name("__doc__");
    private static final Str ANNOTATIONS = Str.name("__annotations__");
    private static final Str TYPE_PARAMS = Str.name("__type_params__");
    private static final Str ABSTRACT = Str.name("__abstractmethods__");

    @Builtin(value = "__module__(self, /)", kind = Kind.GETTER)
    static Object getModule(Object self) {
        TypeObject type = (TypeObject) self;
        Object own = type.isHeap ? type.dict().get(MODULE) : null;
        return own != null ? own : Str.of(type.module);
    }

    @Builtin(value = "__module__(self, value, /)", kind = Kind.SETTER)
    static void setModule(Object self, @Nullable Object value) {
        writable(self, "__module__", value).setOwn(MODULE, value);
    }

    @Builtin(value = "__bases__(self, /)", kind = Kind.GETTER)
    static Object getBases(Object self) {
        return TupleObject.of(((TypeObject) self).bases.clone());
    }

    @Builtin(value = "__bases__(self, value, /)", kind = Kind.SETTER)
    static Object setBases(ThreadState thread, Object self, @Nullable Object value) {
        TypeObject type = writable(self, "__bases__");
        if (!(value instanceof TupleObject t)) {
            throw Errors.type(value == null
                    ? "cannot delete '__bases__' attribute of immutable type '" + type.shownName() + "'"
                    : "can only assign tuple to " + type.name + ".__bases__, not " + Types.of(value).shownName());
        }
        if (t.items.length == 0) {
            throw Errors.type("can only assign non-empty tuple to " + type.name + ".__bases__, not ()");
        }
        TypeObject[] bases = new TypeObject[t.items.length];
        for (int i = 0; i < bases.length; i++) {
            if (!(t.items[i] instanceof TypeObject base)) {
                throw Errors.type(type.name + ".__bases__ must be tuple of classes, not '" + Types.of(t.items[i]).shownName()
                        + "'");
            }
            bases[i] = base;
            if (bases[i].isSubtypeOf(type)) {
                throw Errors.type("a __bases__ item causes an inheritance cycle");
            }
        }
        TypeObject best = Classes.bestBase(bases);
        if (best.layout != type.base.layout || best.slotCount != type.base.slotCount) {
            throw Errors.type("__bases__ assignment: '" + best.name + "' object layout differs from '" + type.base.name
                    + "'");
        }
        TypeObject[] mro = Classes.linearise(type, bases);
        type.unlinkFromBases();
        type.link(bases, mro, best);
        relinkBelow(type);
        return type.type == Types.TYPE ? None.NONE : thread.hidden("apply_mro", type);
    }

    /** Subclasses look along a new MRO too. */
    private static void relinkBelow(TypeObject type) {
        for (TypeObject each : type.subclasses()) {
            each.mro = Classes.linearise(each, each.bases);
            each.changed();
            relinkBelow(each);
        }
    }

    @Builtin(value = "__base__(self, /)", kind = Kind.GETTER)
    static Object getBase(Object self) {
        TypeObject base = ((TypeObject) self).base;
        return base == null ? None.NONE : base;
    }

    @Builtin(value = "__mro__(self, /)", kind = Kind.GETTER)
    static Object getMro(Object self) {
        return new TupleObject((Object[]) ((TypeObject) self).mro.clone());
    }

    @Builtin(value = "__dict__(self, /)", kind = Kind.GETTER)
    static Object getDict(Object self) {
        return new MappingProxy(((TypeObject) self).dict());
    }

    @Builtin(value = "__doc__(self, /)", kind = Kind.GETTER)
    static Object getDoc(ThreadState thread, Object self) {
        Object doc = ((TypeObject) self).dict().get(DOC);
        if (doc instanceof PyObject o && o.type.isHeap && o.type.lookup(Special.GET) instanceof Object get) {
            return thread.callMethod(get, doc, None.NONE, self);
        }
        return doc == null || doc instanceof NativeProperty ? None.NONE : doc;
    }

    @Builtin(value = "__doc__(self, value, /)", kind = Kind.SETTER)
    static void setDoc(Object self, @Nullable Object value) {
        if (value == null) {
            throw Errors.type("cannot delete '__doc__' attribute of immutable type '" + ((TypeObject) self).shownName() + "'");
        }
        writable(self, "__doc__").setOwn(DOC, value);
    }

    @Builtin(value = "__annotations__(self, /)", kind = Kind.GETTER)
    static Object getAnnotations(Object self) {
        TypeObject type = (TypeObject) self;
        if (!type.isHeap) {
            throw Errors.attribute(
                    "type object '" + type.name + "' has no attribute '__annotations__'", ANNOTATIONS, self);
        }
        Object own = type.dict().get(ANNOTATIONS);
        if (own == null) {
            own = new Dict();
            type.setOwn(ANNOTATIONS, own);
        }
        return own;
    }

    @Builtin(value = "__annotations__(self, value, /)", kind = Kind.SETTER)
    static void setAnnotations(Object self, @Nullable Object value) {
        if (value == null) {
            ((TypeObject) self).removeOwn(ANNOTATIONS);
        } else {
            writable(self, "__annotations__").setOwn(ANNOTATIONS, value);
        }
    }

    @Builtin(value = "__type_params__(self, /)", kind = Kind.GETTER)
    static Object getTypeParams(Object self) {
        Object own = ((TypeObject) self).dict().get(TYPE_PARAMS);
        return own == null || own instanceof NativeProperty ? TupleObject.EMPTY : own;
    }

    @Builtin(value = "__type_params__(self, value, /)", kind = Kind.SETTER)
    static void setTypeParams(Object self, @Nullable Object value) {
        writable(self, "__type_params__", value).setOwn(TYPE_PARAMS, value);
    }

    @Builtin(value = "__abstractmethods__(self, /)", kind = Kind.GETTER)
    static Object getAbstract(Object self) {
        Object own = ((TypeObject) self).dict().get(ABSTRACT);
        if (own == null || own instanceof NativeProperty) {
            throw Errors.attribute("type object '" + ((TypeObject) self).name
                    + "' has no attribute '__abstractmethods__'", ABSTRACT, self);
        }
        return own;
    }

    @Builtin(value = "__abstractmethods__(self, value, /)", kind = Kind.SETTER)
    static Object setAbstract(ThreadState thread, Object self, @Nullable Object value) {
        TypeObject type = writable(self, "__abstractmethods__");
        if (value == null) {
            if (type.removeOwn(ABSTRACT) == null) {
                throw Errors.of(Types.ATTRIBUTE_ERROR, new Object[] {ABSTRACT});
            }
            type.abstractMethods = null;
            return None.NONE;
        }
        type.setOwn(ABSTRACT, value);
        return thread.withItems(value, (context, items) -> {
            Object[] names = items.clone();
            Arrays.sort(names, Comparator.comparing(Object::toString));
            type.abstractMethods = names.length == 0 ? null : new TupleObject(names);
            return None.NONE;
        });
    }

    @Builtin(value = "__flags__(self, /)", kind = Kind.GETTER)
    static Object getFlags(Object self) {
        TypeObject t = (TypeObject) self;
        return (t.isHeap ? 1L << 9 : 1L << 8) | (t.isBase ? 1L << 10 : 0) | (t.abstractMethods != null ? 1L << 20 : 0);
    }

    @Builtin(value = "__basicsize__(self, /)", kind = Kind.GETTER)
    static Object getBasicSize(Object self) {
        return 16L;
    }

    @Builtin(value = "__dictoffset__(self, /)", kind = Kind.GETTER)
    static Object getDictOffset(Object self) {
        return ((TypeObject) self).hasDict ? 16L : 0L;
    }

    @Builtin(value = "__text_signature__(self, /)", kind = Kind.GETTER)
    static Object getTextSignature(Object self) {
        return None.NONE;
    }
}
