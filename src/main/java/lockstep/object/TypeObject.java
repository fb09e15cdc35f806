package lockstep.object;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A type. Built-in ones are made once, shared by all interpreters and never change; their dict fills itself from their
 * {@link NativeTable} at the first look-up. Classes written in Python belong to one interpreter.
 */
public final class TypeObject extends PyObject {
    private static final TypeObject[] NO_TYPES = {};
    private static final NativeTable[] NO_TABLES = {};

    public String name;
    public String qualifiedName;
    /** Value of {@code __module__} for built-in types. */
    public String module = "builtins";

    public @Nullable TypeObject base;
    public TypeObject[] bases = NO_TYPES;
    /** Itself first. */
    public TypeObject[] mro = NO_TYPES;
    /** Which Java class its instances are: the nearest built-in type with a class of its own. */
    public TypeObject layout;
    /** True for classes made by a program. */
    public final boolean isHeap;
    /** Instances have a {@code __dict__}. */
    public boolean hasDict;
    /** Of a class of Java's: whether sequence patterns match its objects (PEP 634). */
    public boolean isSequence;
    /** Weak references to instances are possible. */
    public boolean hasWeak;
    /** False for built-ins such as bool that no class can derive from. */
    public boolean isBase = true;
    /**
     * Some instance may hide an attribute of the class by one of its own: a cached method must then look at the
     * instance first.
     */
    public boolean mayShadow;
    /** It has {@code __del__}. */
    public boolean finalizes;
    /** Number of places in {@link PyObject#slots}. */
    public int slotCount;
    /** Set by ABCMeta-like machinery: names of abstract methods, or null. */
    public @Nullable Object abstractMethods;

    private final Dict dict = new Dict();
    private NativeTable[] tables;
    /** One of {@link Types}: its methods come from {@link BuiltinTables}. */
    private final boolean isCore;
    private volatile boolean populated;
    /** Changes whenever a look-up on this type might change. */
    public int version;

    private final List<TypeObject> subclasses = new ArrayList<>();
    /** Made late: {@link Special} needs {@link Types} to be there. */
    private @Nullable Object @Nullable [] specials;
    private int specialsVersion = -1;
    private byte simpleKey; // 0 unknown, 1 identity, 2 built-in value behaviour, 3 neither
    private int simpleKeyVersion = -1;
    private static final Object ABSENT = new Object();

    /** A built-in type of a library module. */
    public TypeObject(String module, String name, TypeObject base, NativeTable table) {
        this(name, base, new NativeTable[] {table}, false);
        this.module = module;
        this.hasWeak = true;
    }

    /** One of {@link Types}. */
    TypeObject(String name, @Nullable TypeObject base, boolean isCore) {
        this(name, base, NO_TABLES, isCore);
    }

    private TypeObject(String name, @Nullable TypeObject base, NativeTable[] tables, boolean isCore) {
        super(Types.TYPE);
        this.isCore = isCore;
        this.name = name;
        this.qualifiedName = name;
        this.isHeap = false;
        this.tables = tables;
        this.base = base;
        this.layout = this;
        if (base != null) {
            bases = new TypeObject[] {base};
            mro = new TypeObject[base.mro.length + 1];
            System.arraycopy(base.mro, 0, mro, 1, base.mro.length);
            mro[0] = this;
            hasDict = base.hasDict;
        } else {
            mro = new TypeObject[] {this};
        }
    }

    /** A class made by a program, not yet in the type graph: see {@link #link}. */
    public TypeObject(TypeObject metatype, String name) {
        super(metatype);
        this.name = name;
        this.qualifiedName = name;
        this.isHeap = true;
        this.isCore = false;
        this.tables = NO_TABLES;
        this.layout = Types.OBJECT;
        this.populated = true;
    }

    /** Names of what is C in CPython, though it is hidden Python here. A class of its own: Str needs types to be there. */
    private static final class OfC {
        static final Set<String> MODULES = Set.of(
                "_asyncio", "_csv", "_pickle", "_queue", "_struct", "_thread", "datetime", "decimal", "itertools", "zlib");
        static final Set<String> CLASSES = Set.of(
                "array.array", "collections.deque", "collections.OrderedDict", "collections.defaultdict",
                "functools.partial", "functools._lru_cache_wrapper", "functools.KeyWrapper", "os.stat_result",
                "time.struct_time", "typing.ParamSpec", "typing.TypeVar", "typing.TypeVarTuple", "operator.attrgetter", "operator.itemgetter", "operator.methodcaller");
        static final Str MODULE = Str.name("__module__");
    }

    /** What messages call it: a C type's name has its module before it. */
    public String shownName() {
        if (!isHeap) {
            return module.equals("builtins") ? name : module + "." + name;
        }
        Object where = lookup(OfC.MODULE);
        String dotted = where + "." + name;
        return where instanceof Str s && (OfC.MODULES.contains(s.value()) || OfC.CLASSES.contains(dotted)) ? dotted : name;
    }

    /** Gives a program's class its bases; later look-ups go along this MRO. */
    public void link(TypeObject[] bases, TypeObject[] mro, TypeObject base) {
        this.bases = bases;
        this.mro = mro;
        this.base = base;
        this.layout = base.layout;
        for (TypeObject each : bases) {
            if (each.isHeap) {
                each.subclasses.add(this);
            }
        }
        changed();
    }

    public void unlinkFromBases() {
        for (TypeObject each : bases) {
            each.subclasses.remove(this);
        }
    }

    /** Direct subclasses made by programs of classes made by programs, in order of creation. */
    public List<TypeObject> subclasses() {
        return subclasses;
    }

    /** {@link Types} is being made: now its types know what a dict and a type are. */
    void settle() {
        dict.type = Types.DICT;
    }

    /** The type's own attributes. Write through {@link #setOwn}. */
    public Dict dict() {
        if (!populated) {
            populate();
        }
        return dict;
    }

    /** Gives one of {@link Types} methods that live on a higher floor; before its first look-up. */
    public synchronized void extend(NativeTable... more) {
        if (populated) {
            for (NativeTable table : more) {
                table.defineOn(this, dict);
            }
            changed();
        } else {
            NativeTable[] all = Arrays.copyOf(tables, tables.length + more.length);
            System.arraycopy(more, 0, all, tables.length, more.length);
            tables = all;
        }
    }

    private synchronized void populate() {
        if (!populated) {
            if (isCore) {
                BuiltinTables.define(this, dict);
            }
            for (NativeTable table : tables) {
                table.defineOn(this, dict);
            }
            populated = true;
        }
    }

    /** Adds to a built-in type while it is being set up. */
    public void define(String attribute, Object value) {
        dict().put(Str.name(attribute), value);
    }

    public void setOwn(Object key, Object value) {
        dict().put(key, value);
        changed();
    }

    public @Nullable Object removeOwn(Object key) {
        Object old = dict().remove(key);
        changed();
        return old;
    }

    /** To be called after the dict or the bases changed. */
    public void changed() {
        version++;
        for (TypeObject each : subclasses) {
            each.changed();
        }
    }

    /** The attribute along the MRO, unbound; null when there is none. */
    public @Nullable Object lookup(Str attribute) {
        for (TypeObject each : mro) {
            Object value = each.dict().get(attribute);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** Which type of the MRO defines an attribute; null when none does. */
    public @Nullable TypeObject definer(Str attribute) {
        for (TypeObject each : mro) {
            if (each.dict().containsKey(attribute)) {
                return each;
            }
        }
        return null;
    }

    /** A special method along the MRO, unbound, from a cache; null when there is none. */
    public @Nullable Object lookup(Special special) {
        Object[] known = specials;
        if (specialsVersion != version || known == null) {
            known = new Object[Special.COUNT];
            specials = known;
            specialsVersion = version;
        }
        Object value = known[special.ordinal()];
        if (value == null) {
            value = lookup(special.methodName);
            known[special.ordinal()] = value == null ? ABSENT : value;
        }
        return value == ABSENT ? null : value;
    }

    /** Its instances have a size of their own each, so that there is no fixed place for slots (CPython's tp_itemsize). */
    public boolean isVariableSized() {
        return layout == Types.INT || layout == Types.TUPLE || layout == Types.BYTES || layout == Types.TYPE;
    }

    public boolean isSubtypeOf(TypeObject other) {
        if (this == other) {
            return true;
        }
        for (TypeObject each : mro) {
            if (each == other) {
                return true;
            }
        }
        return false;
    }

    // ---- keys ----

    /** True when == and hash() of its instances are object's. */
    boolean hasIdentityEquality() {
        return simpleKey() == 1;
    }

    /** True when == and hash() of its instances are those of this built-in type. */
    boolean hasBuiltinKeyBehaviour(TypeObject builtin) {
        return simpleKey() == 2
                && lookup(Special.EQ) == builtin.lookup(Special.EQ)
                && lookup(Special.HASH) == builtin.lookup(Special.HASH);
    }

    public boolean isHashable() {
        Object hash = lookup(Special.HASH);
        return hash != null && hash != None.NONE;
    }

    private int simpleKey() {
        if (simpleKeyVersion != version) {
            Object eq = lookup(Special.EQ);
            Object hash = lookup(Special.HASH);
            if (eq == Types.OBJECT.lookup(Special.EQ) && hash == Types.OBJECT.lookup(Special.HASH)) {
                simpleKey = 1;
            } else if (eq instanceof NativeFunction && (hash instanceof NativeFunction || hash == None.NONE)) {
                simpleKey = 2;
            } else {
                simpleKey = 3;
            }
            simpleKeyVersion = version;
        }
        return simpleKey;
    }

    @Override
    public boolean isSimpleKey() {
        return type == Types.TYPE || type.hasIdentityEquality();
    }

    @Override
    public String toString() {
        return "<class " + name + ">";
    }

    @Override
    public boolean isCommon() {
        return !isHeap;
    }
}
