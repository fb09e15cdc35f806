package lockstep.library;

import lockstep.object.*;
import lockstep.object.Builtin.Kind;
import lockstep.vm.ThreadState;
import org.jspecify.annotations.Nullable;

/** What {@code io.StringIO} has. */
final class StringIoMethods {
    private StringIoMethods() {}

    @Builtin(value = "__new__(cls, /, *args, **kwargs)", kind = Kind.STATIC_METHOD, effect = Effect.PURE)
    static Object make(ThreadState thread, Object cls, Object[] args, Dict kwargs) {
        FileObject made = new FileObject((TypeObject) cls);
        made.id = thread.interpreter.nextId();
        made.text = made.keepsReturns = made.readable = made.writable = true;
        return made;
    }

    @Builtin(value = "__init__(self, /, initial_value='', newline='\\n')", effect = Effect.WRITES_SELF)
    static void init(ThreadState thread, FileObject self, Object initial, Object newline) {
        if (newline != None.NONE && !(newline instanceof Str)) {
            throw Errors.type("newline must be str or None, not " + Types.of(newline).shownName());
        }
        String breaks = newline == None.NONE ? null : newline.toString();
        if (breaks != null && !java.util.List.of("", "\n", "\r", "\r\n").contains(breaks)) {
            throw Errors.value("illegal newline value: " + Reprs.simple(thread, newline));
        }
        if (initial != None.NONE && !(initial instanceof Str)) {
            throw Errors.type("initial_value must be str or None, not " + Types.of(initial).shownName());
        }
        self.newline = breaks;
        self.content = new lockstep.vm.VirtualFiles.Content(new byte[0]);
        self.at = 0;
        if (initial instanceof Str) {
            FileMethods.write(thread, self, initial);
            self.at = 0;
        }
    }

    @Builtin(value = "getvalue(self, /)", effect = Effect.READS_SELF)
    static Object getValue(ThreadState thread, FileObject self) {
        self.open();
        return self.value(thread, java.util.Arrays.copyOf(self.content.bytes, self.content.size));
    }

    @Builtin(value = "encoding(self, /)", kind = Kind.GETTER)
    static Object encoding(FileObject self) {
        return None.NONE;
    }

    @Builtin(value = "errors(self, /)", kind = Kind.GETTER)
    static Object errors(FileObject self) {
        return None.NONE;
    }

    @Builtin(value = "newlines(self, /)", kind = Kind.GETTER)
    static Object newlines(FileObject self) {
        return None.NONE;
    }

    @Builtin(value = "line_buffering(self, /)", kind = Kind.GETTER)
    static Object lineBuffering(FileObject self) {
        self.open();
        return false;
    }

    @Builtin("detach(self, /)")
    static Object detach(FileObject self) {
        throw FileMethods.unsupported("detach");
    }

    @Builtin(value = "__getstate__(self, /)", effect = Effect.READS_SELF)
    static Object state(ThreadState thread, FileObject self) {
        self.open();
        return new TupleObject(new Object[] {
            getValue(thread, self), self.newline == null ? None.NONE : new Str(self.newline),
            FileMethods.tell(thread, self), None.NONE
        });
    }

    @Builtin(value = "__setstate__(self, state, /)", effect = Effect.WRITES_SELF)
    static void setState(ThreadState thread, FileObject self, Object state) {
        Object[] parts = ((TupleObject) state).items;
        init(thread, self, parts[0], parts[1]);
        FileMethods.seek(thread, self, parts[2], 0L);
    }
}
