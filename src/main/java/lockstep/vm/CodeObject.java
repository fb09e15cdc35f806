package lockstep.vm;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lockstep.compiler.Code;
import lockstep.compiler.Constant;
import org.jspecify.annotations.Nullable;

import lockstep.object.*;

/** A code object: a {@link Code} with its constants and names as Python objects. Immutable and shared. */
public final class CodeObject extends PyObject {
    public final Code code;
    public final Object[] constants;
    public final Str[] names;
    public final Str[] localNames;
    final Str name;
    final Str qualifiedName;
    final int slotCount;
    final int frameSize;
    /** No *args, **kwargs or keyword-only parameters, not a generator: a call may go the fast way. */
    final boolean isSimple;

    final boolean isGenerator;
    final int cellCount;
    /** Hidden Python: no switch point, no traceback entry. */
    final boolean isHidden;
    /** The instructions as the loop runs them, made when it first does. Volatile, so that all threads see them whole. */
    private volatile int @Nullable [] fused;
    private final boolean cleansUp;

    private CodeObject(Code code) {
        super(Types.CODE);
        this.code = code;
        constants = new Object[code.constants.size()];
        for (int i = 0; i < constants.length; i++) {
            constants[i] = object(code.constants.get(i));
        }
        names = new Str[code.names.size()];
        for (int i = 0; i < names.length; i++) {
            names[i] = Str.name(code.names.get(i));
        }
        localNames = new Str[code.localNames.size()];
        for (int i = 0; i < localNames.length; i++) {
            localNames[i] = Str.name(code.localNames.get(i));
        }
        name = Str.of(code.name);
        qualifiedName = Str.of(code.qualifiedName);
        slotCount = localNames.length;
        frameSize = slotCount + code.stackSize + 1;
        isGenerator = (code.flags & (Code.GENERATOR | Code.COROUTINE | Code.ASYNC_GENERATOR)) != 0;
        isSimple = (code.flags & (Code.VARARGS | Code.VARKEYWORDS)) == 0 && code.keywordOnlyCount == 0;
        int cells = 0;
        for (byte kind : code.localKinds) {
            if ((kind & Code.CELL) != 0) {
                cells++;
            }
        }
        cellCount = cells;
        isHidden = code.origin == Code.Origin.HIDDEN;
        boolean cleans = false;
        for (Code.Handler each : code.handlers) {
            cleans |= (code.instructions[each.target()] & 0xff) == Op.PUSH_EXC_INFO;
        }
        cleansUp = cleans;
    }

    /** It has a try or with statement. */
    boolean cleansUp() {
        return cleansUp && code.origin != Code.Origin.HIDDEN;
    }

    int[] fused() {
        int[] known = fused;
        if (known == null) {
            known = Fused.of(code.instructions);
            fused = known;
        }
        return known;
    }

    /** What the instructions before each one cost, as {@link Interpreter#costs}; the last entry is for all of them. */
    long[] sums(long[] costs) {
        Priced known = priced;
        if (known == null || known.costs != costs) {
            int[] instructions = code.instructions;
            known = new Priced(costs, new long[instructions.length + 1]);
            for (int i = 0; i < instructions.length; i++) {
                known.sums[i + 1] = known.sums[i] + costs[instructions[i] & 0xff];
            }
            priced = known;
        }
        return known.sums;
    }

    private record Priced(long[] costs, long[] sums) {}

    /** By the table last asked for; all interpreters of a run have the same. */
    private volatile @Nullable Priced priced;

    /** The code object of a Code; the same one every time. */
    public static CodeObject of(Code code) {
        Object known = code.runtimeForm;
        if (known != null) {
            return (CodeObject) known;
        }
        CodeObject made = new CodeObject(code);
        code.runtimeForm = made;
        return made;
    }

    private @Nullable Set<String> storedGlobals;

    /** See {@link StoredGlobals}; asked of modules. */
    Set<String> storedGlobals() {
        Set<String> known = storedGlobals;
        if (known == null) {
            known = StoredGlobals.of(code);
            storedGlobals = known;
        }
        return known;
    }

    private static Object object(Constant constant) {
        return switch (constant) {
            case Constant.Singleton s -> switch (s) {
                case NONE -> None.NONE;
                case TRUE -> Boolean.TRUE;
                case FALSE -> Boolean.FALSE;
                case ELLIPSIS -> EllipsisObject.VALUE;
            };
            case Constant.Int n -> Numbers.normal(n.value());
            case Constant.Float f -> f.value();
            case Constant.Complex c -> new ComplexObject(c.real(), c.imaginary());
            case Constant.Str s -> s.value().length() < 40 ? constantText(s.value()) : new Str(s.value());
            case Constant.Bytes b ->
                new BytesObject(b.value().getBytes(StandardCharsets.ISO_8859_1));
            case Constant.Tuple t -> TupleObject.of(objects(t.items()));
            case Constant.FrozenSet f -> {
                // Made twice, as CPython's merging of constants does (Objects/codeobject.c): the order shows it.
                SetObject set = new SetObject(Types.FROZENSET);
                for (Object item : SetObject.of(objects(f.items())).toArray()) {
                    set.add(item);
                }
                yield set;
            }
            case Constant.CodeConstant c -> CodeObject.of(c.code());
        };
    }

    private static Object constantText(String text) {
        Str known = Str.of(text);
        return known.value() == text || text.length() < 2 ? known : Str.name(text);
    }

    private static Object[] objects(List<Constant> constants) {
        List<Object> objects = new ArrayList<>();
        for (Constant each : constants) {
            objects.add(object(each));
        }
        return objects.toArray();
    }

    @Override
    public boolean isCommon() {
        return true;
    }
}
