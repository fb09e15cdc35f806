package lockstep.session;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Queue;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import lockstep.object.Cell;
import lockstep.object.Dict;
import lockstep.object.KernelKnown;
import lockstep.object.ListObject;
import lockstep.object.ModuleObject;
import lockstep.object.Observed;
import lockstep.object.PyObject;
import lockstep.object.Reachable;
import lockstep.object.SlotMember;
import lockstep.object.Str;
import lockstep.object.TupleObject;
import lockstep.object.TypeObject;
import lockstep.object.Types;
import lockstep.vm.Family;
import lockstep.vm.FunctionObject;
import lockstep.vm.Interpreter;
import lockstep.vm.Position;
import lockstep.vm.ThreadState;
import org.jspecify.annotations.Nullable;

/**
 * What a program would write to get at one of its objects, a lock mostly: {@code forks[1]}, {@code alice.lock}. Found by looking through what
 * its names hold, nearest first, when somebody has to be told; a lock does not know where it is kept.
 */
final class Whereabouts {
    private static final int MOST_OBJECTS = 20_000;
    private static final int MOST_ITEMS = 1_000;
    private static final Pattern LIBRARY = Pattern.compile("(concurrent|multiprocessing|asyncio)\\..*|threading|_?queue");

    private record Place(String path, Object object) {}

    private final Predicate<Object> wanted;
    private @Nullable Object found;
    private boolean everything;
    private final Queue<Place> places = new ArrayDeque<>();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private Whereabouts(Predicate<Object> wanted) {
        this.wanted = wanted;
    }

    /** @param wanted the object, or what the kernel knows the lock by */
    static @Nullable String of(Object wanted, Family family) {
        for (Interpreter each : family.members()) {
            Whereabouts search = new Whereabouts(o -> isKnownAs(o, wanted));
            if (each.modules.get(new Str("__main__")) instanceof ModuleObject main && main.attributes != null) {
                search.entries("", main.attributes, false);
            }
            String path = search.go();
            if (path == null) {
                for (ThreadState thread : each.threads()) {
                    Position.forEachLocal(thread, search::add);
                }
                path = search.go();
            }
            if (path != null) {
                return path;
            }
        }
        return null;
    }

    /** Whether it is this object, or the kernel knows it by this. */
    static boolean isKnownAs(Object object, Object wanted) {
        // a lock between processes is an object of the library around one of the kernel's
        return object == wanted
                || object instanceof Observed o && o.isKernelObject() && o.observedAs() == wanted
                || Errands.attribute(object, "_semlock") instanceof KernelKnown k && k.inKernel() == wanted;
    }

    /** Something that an object holds, in itself or in what it holds; null for none. */
    static @Nullable Object holding(Object owner, Predicate<Object> wanted) {
        Whereabouts search = new Whereabouts(wanted);
        search.everything = true;
        search.add("", owner);
        search.go();
        return search.found;
    }

    private @Nullable String go() {
        for (Place at = places.poll(); at != null; at = places.poll()) {
            if (wanted.test(at.object)) {
                found = at.object;
                return at.path;
            }
            lookInto(at.path, at.object);
        }
        return null;
    }

    private void add(String path, @Nullable Object object) {
        if (object instanceof PyObject && !(object instanceof ModuleObject) && seen.size() < MOST_OBJECTS && seen.add(object)) {
            places.add(new Place(path, object));
        }
    }

    private void lookInto(String path, Object object) {
        switch (object) {
            case ListObject list -> items(path, list.items, list.size);
            case TupleObject tuple -> items(path, tuple.items, tuple.items.length);
            case Dict dict -> entries(path, dict, true);
            case FunctionObject function -> function(function);
            case TypeObject type -> entries(path + ".", type.dict(), false);
            case Reachable deque when Types.of(object).name.equals("deque") -> inOrder(path, deque);
            case PyObject other -> attributes(path, other);
            default -> {}
        }
    }

    private void items(String path, Object[] items, int size) {
        for (int i = 0; i < Math.min(size, MOST_ITEMS); i++) {
            add(path + "[" + i + "]", items[i]);
        }
    }

    private void attributes(String path, PyObject object) {
        boolean isInside = !everything && isOfLibrary(object);
        if (object.attributes != null) {
            entries(path + (isInside ? ".\0" : "."), object.attributes, false);
        }
        if (object.slots != null && !isInside) {
            for (TypeObject type : Types.of(object).mro) {
                Dict names = type.dict();
                for (int i = 0; i < names.end(); i++) {
                    if (names.keyAt(i) != null && names.valueAt(i) instanceof SlotMember slot) {
                        add(path + "." + slot.name, object.slots[slot.index]);
                    }
                }
            }
        }
    }

    private void inOrder(String path, Reachable items) {
        int[] place = {0};
        items.reach(each -> add(path + "[" + place[0]++ + "]", each));
    }

    private void entries(String path, Dict dict, boolean asItems) {
        for (int entry = 0; entry < dict.end(); entry++) {
            String key = switch (dict.keyAt(entry)) {
                case Str text when !asItems -> text.value().startsWith("__") ? null : text.value();
                case Str text -> "['" + text.value() + "']";
                case Long number when asItems -> "[" + number + "]";
                case null, default -> null;
            };
            boolean isInside = path.endsWith("\0");
            if (key != null && !(isInside && key.startsWith("_"))) {
                add((isInside ? path.substring(0, path.length() - 1) : path) + key, dict.valueAt(entry));
            }
        }
    }

    /** The library's own parts are not what a program would write. */
    private static boolean isOfLibrary(PyObject object) {
        return Types.of(object).dict().get(new Str("__module__")) instanceof Str module
                && LIBRARY.matcher(module.value()).matches();
    }

    private void function(FunctionObject function) {
        var names = function.code.code.localNames;
        if (function.defaults != null) {
            Object[] values = function.defaults.items;
            int first = function.code.code.argCount - values.length;
            for (int i = 0; i < values.length; i++) {
                add("the default of " + function.name + "()'s " + names.get(first + i), values[i]);
            }
        }
        if (function.closure != null) {
            Object[] cells = function.closure.items;
            for (int i = 0; i < cells.length; i++) {
                if (cells[i] instanceof Cell cell) {
                    add(names.get(names.size() - cells.length + i), cell.value);
                }
            }
        }
    }
}
