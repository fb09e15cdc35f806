package lockstep.vm;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import lockstep.compiler.Code;
import lockstep.kernel.Footprint;
import lockstep.object.*;
import org.jspecify.annotations.Nullable;

/** Where a thread stands in the program: its line, its frame, the names that are about to be bound there. */
public final class Position {
    private Position() {}

    /** The line of the innermost frame of the program, 0 for none. */
    public static int line(ThreadState thread) {
        for (Activation a = thread.top; a != null; a = a.back) {
            if (a instanceof Frame f && f.code.origin == Code.Origin.USER) {
                int base = thread.interpreter.host.lineBase(f.code.fileName);
                if (base >= 0) {
                    // stopped before an instruction, or within one
                    int line = a == thread.top && (thread.accessAnnounced || thread.justStopped) ? f.code.line(f.pc) : 0;
                    return base + (line > 0 ? line : f.line());
                }
            }
        }
        return 0;
    }

    /** Whether the learner's program itself called the native that is running, not the library. */
    public static boolean isCalledByProgram(ThreadState thread) {
        for (Activation a = thread.top; a != null; a = a.back) {
            if (a instanceof Frame f) {
                return f.code.origin == Code.Origin.USER;
            }
        }
        return false;
    }

    /**
     * The library's function that the learner's program has called, as far as it is Python; empty for none. Where
     * something native goes through a generator of the library's, {@code list(pool.map(...))}, it is the function that
     * made the generator; of the library's own functions it is the one that they are there for.
     */
    public static String calledByProgram(ThreadState thread) {
        String called = "";
        String known = "";
        boolean inGenerator = false;
        for (Activation a = thread.top; a != null; a = a.back) {
            if (a instanceof Frame f) {
                if (f.code.origin == Code.Origin.USER) {
                    return called.startsWith("_") && !called.startsWith("__") && !known.isEmpty() ? known : called;
                }
                if (!(f.isHidden() && inGenerator)) {
                    called = outermostName(f.code.qualifiedName);
                    known = called.startsWith("_") ? known : called;
                    inGenerator = (f.code.flags & Code.GENERATOR) != 0;
                }
            }
        }
        return called;
    }

    /** Of a function within a function the name of the outer one: {@code map} of {@code Pool.map.<locals>.results}. */
    private static String outermostName(String qualifiedName) {
        int within = qualifiedName.indexOf(".<locals>");
        String outer = within < 0 ? qualifiedName : qualifiedName.substring(0, within);
        return outer.substring(outer.lastIndexOf('.') + 1);
    }

    /** The library's calls that a thread is in, the innermost first, down to the program's frame that made them. */
    public static List<Awaited.Call> libraryCalls(ThreadState thread) {
        return libraryCalls(thread, false);
    }

    /** The same, also of those that called the program. */
    public static List<Awaited.Call> allLibraryCalls(ThreadState thread) {
        return libraryCalls(thread, true);
    }

    private static List<Awaited.Call> libraryCalls(ThreadState thread, boolean all) {
        List<Awaited.Call> calls = new ArrayList<>();
        for (Activation a = thread.top; a != null; a = a.back) {
            if (a instanceof Frame f) {
                if (f.code.origin != Code.Origin.USER) {
                    calls.add(Awaited.Call.of(f));
                } else if (!all) {
                    break;
                }
            }
        }
        return calls;
    }

    /** Where in its run of the program this thread stands; changes with every step that it makes there. */
    public static Object programPlace(ThreadState thread) {
        Frame f = userFrame(thread);
        return f == null ? None.NONE : new Place(f, f.pc);
    }

    private record Place(Frame frame, int instruction) {}

    /** What the program calls that which it is about to read or write; for a {@link Watch}. */
    public static String touchedLabel(ThreadState thread) {
        return thread.top instanceof Frame f ? Watching.label(thread, f) : "";
    }

    /** The innermost frame of the learner's program, or null. */
    static @Nullable Frame userFrame(ThreadState thread) {
        for (Activation a = thread.top; a != null; a = a.back) {
            if (a instanceof Frame f && f.code.origin == Code.Origin.USER) {
                return f;
            }
        }
        return null;
    }

    /**
     * The name that the learner's program is about to give to the result of the call it is in ({@code q = Queue()} is
     * about to store q), so that locks and queues can be called by it; null when it stores none. An attribute is called
     * with its owner where that is to be seen: {@code a.lock} for what {@code Account.__init__} makes in {@code a = Account()}.
     */
    public static @Nullable String nameToBeStored(ThreadState thread) {
        Frame f = userFrame(thread);
        return f == null ? null : nameToBeStored(f);
    }

    private static @Nullable String nameToBeStored(Frame f) {
        int instruction = instruction(f, f.pc);
        int arg = instruction >>> 8;
        return switch (instruction & 0xff) {
            case Op.STORE_NAME, Op.STORE_GLOBAL -> f.codeObject.names[arg].value();
            case Op.STORE_FAST, Op.STORE_DEREF -> f.code.localNames.get(arg);
            case Op.LOAD_FAST -> attribute(f, arg == 0 ? owner(f) : f.code.localNames.get(arg));
            case Op.LOAD_GLOBAL, Op.LOAD_NAME, Op.PUSH_NULL, Op.SWAP -> {
                String attribute = attribute(f, null);
                yield attribute == null ? unpacked(f) : attribute;
            }
            default -> null;
        };
    }

    /** As {@link #nameToBeStored}, for one of several: a, b = Lock(), Lock(). */
    private static @Nullable String unpacked(Frame f) {
        int[] instructions = f.code.instructions;
        // how many values lie above the one that the call gives
        int above = 0;
        for (int pc = f.pc; pc < instructions.length; pc++) {
            int arg = instructions[pc] >>> 8;
            switch (instructions[pc] & 0xff) {
                case Op.PUSH_NULL, Op.LOAD_NAME, Op.LOAD_FAST, Op.LOAD_CONST, Op.LOAD_DEREF -> above++;
                case Op.LOAD_GLOBAL -> above += 1 + (arg & 1);
                case Op.LOAD_ATTR -> above += arg & 1;
                case Op.CALL -> above -= arg + 1;
                case Op.SWAP -> above = above == 0 ? arg - 1 : above == arg - 1 ? 0 : above;
                case Op.STORE_NAME, Op.STORE_GLOBAL -> {
                    if (above-- == 0) {
                        return f.codeObject.names[arg].value();
                    }
                }
                case Op.STORE_FAST, Op.STORE_DEREF -> {
                    if (above-- == 0) {
                        return f.code.localNames.get(arg);
                    }
                }
                case Op.STORE_ATTR -> {
                    if (above == 1) {
                        return f.codeObject.names[arg].value();
                    }
                    above -= 2;
                }
                default -> {
                    return null;
                }
            }
            if (above < 0) {
                return null;
            }
        }
        return null;
    }

    /** The locals of the program's frames in a thread, innermost first. */
    public static void forEachLocal(ThreadState thread, BiConsumer<String, @Nullable Object> action) {
        for (Activation a = thread.top; a != null; a = a.back) {
            if (a instanceof Frame f && f.code.origin == Code.Origin.USER) {
                for (int i = 0; i < f.code.localNames.size(); i++) {
                    Object value = f.slots[i];
                    action.accept(f.code.localNames.get(i), value instanceof Cell cell ? cell.value : value);
                }
            }
        }
    }

    private static @Nullable String attribute(Frame f, @Nullable String owner) {
        int next = instruction(f, f.pc + 1);
        if ((next & 0xff) != Op.STORE_ATTR) {
            return null;
        }
        String name = f.codeObject.names[next >>> 8].value();
        return owner == null ? name : owner + "." + name;
    }

    /** What the program that is in the making of an object will call it. */
    private static @Nullable String owner(Frame f) {
        if (!f.code.name.equals("__init__")) {
            return null;
        }
        for (Activation a = f.back; a != null; a = a.back) {
            if (a instanceof Frame maker) {
                return maker.code.origin == Code.Origin.USER ? nameToBeStored(maker) : null;
            }
        }
        return null;
    }

    private static int instruction(Frame f, int at) {
        return at < f.code.instructions.length ? f.code.instructions[at] : 0;
    }

    /** The innermost frame that is not hidden, or null. */
    public static @Nullable Frame visibleFrame(ThreadState thread) {
        for (Activation a = thread.top; a != null; a = a.back) {
            if (a instanceof Frame f && !f.isHidden()) {
                return f;
            }
        }
        return null;
    }

    public static @Nullable FrameObject frameObject(ThreadState thread, int depth) {
        int left = depth;
        for (Activation a = thread.top; a != null; a = a.back) {
            if (a instanceof Frame f && !f.isHidden() && left-- == 0) {
                return f.object();
            }
        }
        return null;
    }

    /** What the access just made by the program read or wrote, for people; null when that cannot be shown. */
    public static @Nullable String lastValue(ThreadState thread) {
        if (thread.accessed == null || thread.lastAccess == null || thread.accessed.touches().isEmpty()) {
            return null;
        }
        Footprint.Touch touch = thread.accessed.touches().get(0);
        if (!Footprints.isShown(thread.lastAccess)) {
            return null;
        }
        return touch.label() + (touch.write() ? " = " : " is ") + Footprints.shown(thread.lastAccess);
    }
}
