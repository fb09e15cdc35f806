package lockstep.library;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lockstep.object.*;
import lockstep.vm.ThreadState;
import org.jspecify.annotations.Nullable;

/** The attributes that threads have on one thread-local object: a thread's go when it ends, all of them with the object. */
final class LocalValues extends PyObject {
    private static final Str KEY = Str.name("values by thread");

    private final Map<ThreadState, Object> byThread = new LinkedHashMap<>();

    private LocalValues() {
        super(Types.OBJECT);
    }

    /** Which of them a thread has attributes on; it alone keeps none of them alive. */
    private static final class Used {
        static final String KEY = "thread.locals";

        final Map<ThreadState, List<WeakReference<LocalValues>>> by = new LinkedHashMap<>();
    }

    /** The running thread's attributes; null before its first use of the object. */
    static @Nullable Object of(ThreadState thread, PyObject object) {
        LocalValues values = (LocalValues) object.attributes.get(KEY);
        if (values == null) {
            return null;
        }
        synchronized (values) {
            return values.byThread.get(thread);
        }
    }

    static void begin(ThreadState thread, PyObject object, Object attributes) {
        Used used = thread.interpreter.state(Used.KEY, Used::new);
        synchronized (used) {
            LocalValues values = (LocalValues) object.attributes.get(KEY);
            if (values == null) {
                values = new LocalValues();
                object.attributes.put(KEY, values);
            }
            synchronized (values) {
                values.byThread.put(thread, attributes);
            }
            List<WeakReference<LocalValues>> mine = used.by.computeIfAbsent(thread, t -> new ArrayList<>());
            mine.removeIf(each -> each.get() == null);
            mine.add(new WeakReference<>(values));
        }
    }

    /** A thread ends. None, or PENDING while last words of what only it had run. */
    static Object end(ThreadState thread) {
        Used used = thread.interpreter.state(Used.KEY, Used::new);
        List<Object> gone = new ArrayList<>();
        synchronized (used) {
            List<WeakReference<LocalValues>> mine = used.by.remove(thread);
            for (WeakReference<LocalValues> each : mine == null ? List.<WeakReference<LocalValues>>of() : mine) {
                LocalValues values = each.get();
                if (values != null) {
                    synchronized (values) {
                        gone.add(values.byThread.remove(thread));
                    }
                }
            }
        }
        return gone.isEmpty()
                ? None.NONE
                : thread.interpreter.life.letGo(thread, TupleObject.of(gone.toArray()));
    }
}
