package lockstep.object;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A getset descriptor of a built-in type: reads, and perhaps writes, through natives. */
public final class NativeProperty extends PyObject {
    /** Attributes that in C are fields, which one can tell by the type of their descriptors. */
    private static final Set<String> MEMBERS = Set.of(
            "function.__closure__", "function.__doc__", "function.__globals__", "function.__module__",
            "function.__builtins__", "method.__func__", "method.__self__", "code.co_argcount", "code.co_posonlyargcount",
            "code.co_kwonlyargcount", "code.co_stacksize", "code.co_flags", "code.co_nlocals", "code.co_consts",
            "code.co_names", "code.co_filename", "code.co_name", "code.co_qualname", "code.co_firstlineno",
            "coroutine.cr_origin", "frame.f_trace_lines", "traceback.tb_frame", "traceback.tb_lasti", "slice.start",
            "slice.stop", "slice.step", "range.start", "range.stop", "range.step", "property.fget", "property.fset",
            "property.fdel", "staticmethod.__func__", "staticmethod.__wrapped__", "classmethod.__func__",
            "classmethod.__wrapped__", "complex.real", "complex.imag", "super.__thisclass__", "super.__self__",
            "super.__self_class__", "type.__basicsize__", "type.__flags__", "type.__base__", "type.__dictoffset__",
            "BaseException.__suppress_context__", "OSError.errno", "OSError.strerror", "OSError.filename",
            "OSError.filename2", "StopIteration.value", "ImportError.msg", "ImportError.name", "ImportError.path",
            "SystemExit.code", "AttributeError.name", "AttributeError.obj", "NameError.name",
            "BaseExceptionGroup.message", "BaseExceptionGroup.exceptions");

    public final String name;
    public final TypeObject owner;
    public @Nullable NativeFunction getter;
    public @Nullable NativeFunction setter;

    public NativeProperty(String name, TypeObject owner) {
        super(MEMBERS.contains(owner.name + "." + name) ? Types.MEMBER_DESCRIPTOR : Types.GETSET_DESCRIPTOR);
        this.name = name;
        this.owner = owner;
    }

    @Override
    public boolean isCommon() {
        return true;
    }
}
