package lockstep.vm;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lockstep.object.*;

/** Making and changing classes: bases, layout, C3 linearisation, slots (Objects/typeobject.c). */
final class Classes {
    private Classes() {}

    private static final Str MODULE = Str.name("__module__");
    private static final Str QUALNAME = Str.name("__qualname__");
    private static final Str CLASSCELL = Str.name("__classcell__");
    private static final Str CLASSDICTCELL = Str.name("__classdictcell__");
    private static final Str DOC = Str.name("__doc__");
    private static final Str NAME = Str.name("__name__");

    /**
     * What type.__new__ does before {@code __set_name__} and {@code __init_subclass__}.
     *
     * @param namespace copied into the class
     * @param slots names of slots, None for none given
     */
    static TypeObject create(
            ThreadState thread,
            TypeObject meta,
            String name,
            Object[] baseObjects,
            Dict namespace,
            Object slots) {
        TypeMethods.checkName(Str.of(name));
        TypeObject[] bases = new TypeObject[Math.max(1, baseObjects.length)];
        bases[0] = Types.OBJECT;
        for (int i = 0; i < baseObjects.length; i++) {
            if (!(baseObjects[i] instanceof TypeObject base)) {
                throw Errors.type("type() doesn't support MRO entry resolution; use types.new_class()");
            }
            if (!base.isBase) {
                throw Errors.type("type '" + base.shownName() + "' is not an acceptable base type");
            }
            bases[i] = base;
        }
        TypeObject best = bestBase(bases);
        TypeObject type = new TypeObject(meta, name);
        type.id = thread.interpreter.nextId();
        for (int i = 0; i < namespace.end(); i++) {
            Object key = namespace.keyAt(i);
            if (key != null) {
                type.dict().put(key, namespace.valueAt(i));
            }
        }
        if (type.dict().remove(QUALNAME) instanceof Object qualname) {
            if (!(qualname instanceof Str q)) {
                throw Errors.type("type __qualname__ must be a str, not " + Types.of(qualname).shownName());
            }
            type.qualifiedName = q.value();
        }
        if (type.dict().get(MODULE) == null) {
            Frame caller = Position.visibleFrame(thread);
            Object module = caller == null ? null : caller.globals.get(NAME);
            if (module != null) {
                type.dict().put(MODULE, module);
            }
        }
        implicit(type, "__new__", Types.STATICMETHOD);
        implicit(type, "__init_subclass__", Types.CLASSMETHOD);
        implicit(type, "__class_getitem__", Types.CLASSMETHOD);
        if (type.dict().remove(CLASSCELL) instanceof Object found) {
            if (!(found instanceof Cell cell)) {
                throw Errors.type("type.__new__() argument '__classcell__' must be a cell, not "
                        + Classes.reprOf(Types.of(found)));
            }
            cell.value = type;
        }
        if (type.dict().remove(CLASSDICTCELL) instanceof Cell cell) {
            cell.value = type.dict();
        }
        type.slotCount = best.slotCount;
        type.hasDict = best.hasDict;
        type.hasWeak = best.hasWeak;
        addSlots(type, best, bases, slots);
        if (type.dict().get(DOC) == null) {
            type.dict().put(DOC, None.NONE);
        }
        if (type.dict().get(Special.EQ.methodName) != null && type.dict().get(Special.HASH.methodName) == null) {
            type.dict().put(Special.HASH.methodName, None.NONE);
        }
        TypeObject[] mro = linearise(type, bases);
        type.link(bases, mro, best);
        Object del = type.lookup(Special.DEL);
        if (del != null) {
            type.finalizes = true;
            thread.interpreter.life.classFinalizes(del);
        }
        return type;
    }

    private static void implicit(TypeObject type, String name, TypeObject wrapper) {
        Str key = Str.name(name);
        if (type.dict().get(key) instanceof FunctionObject f) {
            type.dict().put(key, new WrappedMethod(wrapper, f));
        }
    }

    private static List<String> slotNames(TupleObject slots) {
        List<String> names = new ArrayList<>();
        for (Object each : slots.items) {
            if (!(each instanceof Str s)) {
                throw Errors.type("__slots__ items must be strings, not '" + Types.of(each).shownName() + "'");
            }
            if (!isIdentifier(s.value())) {
                throw Errors.type("__slots__ must be identifiers");
            }
            names.add(s.value());
        }
        return names;
    }

    private static boolean isIdentifier(String name) {
        return !name.isEmpty()
                && (name.charAt(0) == '_' || Character.isUnicodeIdentifierStart(name.codePointAt(0)))
                && name.codePoints().allMatch(c -> c == '_' || Character.isUnicodeIdentifierPart(c))
                && name.indexOf(0) < 0;
    }

    private static void addSlots(TypeObject type, TypeObject best, TypeObject[] bases, Object slots) {
        boolean dict = slots == None.NONE && !best.hasDict;
        boolean weak = slots == None.NONE && !best.hasWeak && !best.isVariableSized();
        if (slots instanceof TupleObject given) {
            List<String> names = slotNames(given);
            if (!names.isEmpty() && best.isVariableSized()) {
                throw Errors.type("nonempty __slots__ not supported for subtype of '" + best.name + "'");
            }
            for (String name : names) {
                if (name.equals("__dict__")) {
                    if (best.hasDict || dict) {
                        throw Errors.type("__dict__ slot disallowed: we already got one");
                    }
                    dict = true;
                } else if (name.equals("__weakref__")) {
                    if (best.hasWeak || weak) {
                        throw Errors.type("__weakref__ slot disallowed: we already got one");
                    }
                    weak = true;
                }
            }
            addMembers(type, names);
            for (TypeObject each : bases) {
                // what another base has need not be a slot here
                dict |= each != best && each.hasDict && !best.hasDict;
                weak |= each != best && each.hasWeak && !best.hasWeak && !best.isVariableSized();
            }
        }
        if (dict) {
            InstanceAttributes.giveDict(type);
        }
        if (weak) {
            InstanceAttributes.giveWeakReferences(type);
        }
    }

    /** In the order of their names: classes with the same ones then have the same layout. */
    private static void addMembers(TypeObject type, List<String> given) {
        List<String> names = new ArrayList<>(given);
        names.sort(null);
        for (String name : names) {
            if (!name.equals("__dict__") && !name.equals("__weakref__")) {
                String mangled = name.startsWith("__") && !name.endsWith("__")
                        ? "_" + type.name.replaceFirst("^_+", "") + name
                        : name;
                if (type.dict().get(new Str(mangled)) != null && !names.subList(0, names.indexOf(name)).contains(name)) {
                    throw Errors.value("'" + name + "' in __slots__ conflicts with class variable");
                }
                type.dict().put(Str.name(mangled), new SlotMember(mangled, type, type.slotCount++));
            }
        }
    }

    /** Whether an instance of one may become one of the other: they add the same to the same base. */
    static boolean sameLayout(TypeObject one, TypeObject other) {
        TypeObject a = adding(one);
        TypeObject b = adding(other);
        return a == b || a.base == b.base && a.layout == b.layout && a.hasDict == b.hasDict && a.hasWeak == b.hasWeak
                && slotsOf(a).equals(slotsOf(b));
    }

    /** The ancestor that last added a slot, a dict or weak references. */
    private static TypeObject adding(TypeObject type) {
        TypeObject t = type;
        while (t.isHeap && t.base != null && t.base.slotCount == t.slotCount && t.base.hasDict == t.hasDict
                && t.base.hasWeak == t.hasWeak) {
            t = t.base;
        }
        return t;
    }

    private static List<String> slotsOf(TypeObject type) {
        List<String> names = new ArrayList<>();
        Dict dict = type.dict();
        for (int i = 0; i < dict.end(); i++) {
            if (dict.keyAt(i) != null && dict.valueAt(i) instanceof SlotMember s && s.owner == type) {
                names.add(s.name);
            }
        }
        names.sort(null);
        return names;
    }

    /** The ancestor that last added slots. */
    private static TypeObject solid(TypeObject type) {
        TypeObject t = type;
        while (t.base != null && t.base.slotCount == t.slotCount && t.base.layout == t.layout) {
            t = t.base;
        }
        return t;
    }

    /** The base whose Java class the instances take. */
    static TypeObject bestBase(TypeObject[] bases) {
        TypeObject winner = bases[0];
        for (TypeObject each : bases) {
            if (each.layout == winner.layout) {
                TypeObject a = solid(each);
                TypeObject b = solid(winner);
                if (!a.isSubtypeOf(b) && !b.isSubtypeOf(a)) {
                    throw Errors.type("multiple bases have instance lay-out conflict");
                }
                if (each.slotCount > winner.slotCount) {
                    winner = each;
                }
            } else if (each.layout.isSubtypeOf(winner.layout)) {
                winner = each;
            } else if (!winner.layout.isSubtypeOf(each.layout)) {
                throw Errors.type("multiple bases have instance lay-out conflict");
            }
        }
        return winner;
    }

    /** C3. */
    static TypeObject[] linearise(TypeObject type, TypeObject[] bases) {
        for (int i = 0; i < bases.length; i++) {
            for (int j = i + 1; j < bases.length; j++) {
                if (bases[i] == bases[j]) {
                    throw Errors.type("duplicate base class " + bases[i].name);
                }
            }
        }
        List<TypeObject[]> lists = new ArrayList<>();
        for (TypeObject base : bases) {
            lists.add(base.mro);
        }
        lists.add(bases);
        int[] heads = new int[lists.size()];
        Map<TypeObject, Integer> inTails = new IdentityHashMap<>();
        for (TypeObject[] list : lists) {
            for (int i = 1; i < list.length; i++) {
                inTails.merge(list[i], 1, Integer::sum);
            }
        }
        List<TypeObject> mro = new ArrayList<>();
        mro.add(type);
        while (true) {
            TypeObject next = null;
            TypeObject refused = null;
            for (int i = 0; i < heads.length && next == null; i++) {
                TypeObject[] list = lists.get(i);
                if (heads[i] < list.length && list[heads[i]] != refused) {
                    refused = list[heads[i]];
                    next = inTails.getOrDefault(refused, 0) == 0 ? refused : null;
                }
            }
            if (next == null && refused == null) {
                return mro.toArray(TypeObject[]::new);
            }
            if (next == null) {
                Set<TypeObject> left = new LinkedHashSet<>();
                for (int i = 0; i < heads.length; i++) {
                    if (heads[i] < lists.get(i).length) {
                        left.add(lists.get(i)[heads[i]]);
                    }
                }
                throw Errors.type("Cannot create a consistent method resolution order (MRO) for bases "
                        + left.stream().map(each -> each.name).collect(Collectors.joining(", ")));
            }
            mro.add(next);
            for (int i = 0; i < heads.length; i++) {
                TypeObject[] list = lists.get(i);
                if (heads[i] < list.length && list[heads[i]] == next && ++heads[i] < list.length) {
                    inTails.merge(list[heads[i]], -1, Integer::sum);
                }
            }
        }
    }

    /** Takes what a metaclass's {@code mro()} answered. */
    static void setMro(TypeObject type, Object[] items) {
        TypeObject[] mro = new TypeObject[items.length];
        for (int i = 0; i < items.length; i++) {
            if (!(items[i] instanceof TypeObject each)) {
                throw Errors.type("mro() returned a non-class ('" + Types.of(items[i]).shownName() + "')");
            }
            if (each != type && !solid(type.base).isSubtypeOf(solid(each))) {
                throw Errors.type(
                        "mro() returned base with unsuitable layout ('" + each.name + "')");
            }
            mro[i] = each;
        }
        type.mro = mro;
        type.changed();
    }

    /** Writes an attribute of a class made by a program. */
    static void setAttribute(ThreadState thread, TypeObject type, Str name, Object value) {
        type.setOwn(name, value);
        if (name.value().equals("__del__")) {
            type.finalizes = true;
            thread.interpreter.life.classFinalizes(value);
        }
        if (value instanceof FunctionObject || value instanceof NativeFunction) {
            markShadowing(type);
        }
    }

    private static void markShadowing(TypeObject type) {
        type.mayShadow = true;
        for (TypeObject each : type.subclasses()) {
            markShadowing(each);
        }
    }

    static String moduleOf(TypeObject type) {
        Object module = type.isHeap ? type.dict().get(MODULE) : null;
        return module instanceof Str s ? s.value() : type.module;
    }

    static String messageName(TypeObject type) {
        return type.shownName();
    }

    /** As C's %T spells a type: with its module, but for built-in ones and those of the program itself. */
    static String fullName(TypeObject type) {
        String module = moduleOf(type);
        return module.equals("builtins") || module.equals("__main__") ? type.qualifiedName : module + "." + type.qualifiedName;
    }

    /** {@code <class 'module.Name'>}. */
    static String reprOf(TypeObject type) {
        String module = moduleOf(type);
        return "<class '" + (module.equals("builtins") ? "" : module + ".") + type.qualifiedName + "'>";
    }

    /** The metaclass that a class with these bases must have. */
    static TypeObject metaclass(TypeObject start, Object[] bases) {
        TypeObject winner = start;
        for (Object base : bases) {
            TypeObject meta = Types.of(base);
            if (winner.isSubtypeOf(meta)) {
                continue;
            }
            if (meta.isSubtypeOf(winner)) {
                winner = meta;
                continue;
            }
            throw Errors.type("metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of"
                    + " the metaclasses of all its bases");
        }
        return winner;
    }
}
