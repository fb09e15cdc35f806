package lockstep.library;

import java.util.function.Predicate;
import lockstep.vm.Family;
import lockstep.vm.Interpreter;

/**
 * Ends of pipes that a process has dropped without closing them. In CPython they close when the last reference goes,
 * and whoever reads the other end learns that nothing more will come. Here nothing counts references; but where
 * everybody waits it is looked up what is still referred to, and the rest closed.
 */
public final class ForgottenConnections {
    private ForgottenConnections() {}

    /** Closes them in all processes; whether there were any, so that somebody who waited may go on. */
    public static boolean close(Family family) {
        boolean any = false;
        for (Interpreter each : family.members()) {
            var open = Processes.of(family).openIn(each.process);
            if (!open.isEmpty()) {
                Predicate<Object> live = each.life.live();
                for (ConnectionObject connection : open) {
                    if (!live.test(connection)) {
                        any = true;
                        connection.close();
                    }
                }
            }
        }
        return any;
    }
}
