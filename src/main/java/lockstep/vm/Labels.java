package lockstep.vm;

import lockstep.object.*;

/** What the program calls its objects. */
final class Labels {
    private Labels() {}

    /** A global's or a local's name, else its class. */
    static String of(ThreadState thread, Object object) {
        if (object instanceof TypeObject t) {
            return t.name;
        }
        Frame f = Position.userFrame(thread);
        if (f != null) {
            for (int i = 0; i < f.globals.end(); i++) {
                if (f.globals.keyAt(i) instanceof Str s && f.globals.valueAt(i) == object) {
                    return s.value();
                }
            }
            for (int i = 0; i < f.code.localNames.size(); i++) {
                Object local = f.slots[i] instanceof Cell cell ? cell.value : f.slots[i];
                if (local == object && !f.code.localNames.get(i).startsWith(".")) {
                    return f.code.localNames.get(i).equals("self") ? Types.of(object).name : f.code.localNames.get(i);
                }
            }
        }
        return Types.of(object).name;
    }
}
