package lockstep.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lockstep.kernel.Operation;
import lockstep.kernel.WaitQueue;
import lockstep.object.ExceptionObject;
import lockstep.object.None;
import lockstep.object.PyException;
import lockstep.object.Str;
import lockstep.object.TupleObject;
import lockstep.object.TypeObject;
import lockstep.object.Types;
import lockstep.trace.Reason;
import lockstep.vm.Family;
import lockstep.vm.ThreadState;
import org.jspecify.annotations.Nullable;

/** What the processes of one run share beside the machine: their numbers, and what a number stands for. */
final class Processes {
    private static final Object KEY = new Object();

    /** The first process's pid is os.getpid() of a program without children. */
    static final long FIRST_PID = 1000;

    private long lastId;
    private final Map<Long, Object> shared = new HashMap<>();
    private final Map<String, Object> named = new LinkedHashMap<>();
    private final Map<Integer, ProcessObject> byProcess = new HashMap<>();
    private final Map<Integer, List<ConnectionObject>> connections = new HashMap<>();

    static Processes of(ThreadState thread) {
        return of(thread.interpreter.family);
    }

    static Processes of(Family family) {
        return family.state(KEY, Processes::new);
    }

    synchronized List<ConnectionObject> openIn(int process) {
        return connections.getOrDefault(process, List.of()).stream().filter(each -> !each.closed).toList();
    }

    /** Gives something shared a number by which another process finds it. */
    synchronized long add(Object object) {
        shared.put(++lastId, object);
        return lastId;
    }

    synchronized Object get(Object id) {
        Object found = shared.get((Long) id);
        if (found == null) {
            throw error(Types.OS_ERROR, 9, "Bad file descriptor");
        }
        return found;
    }

    /** An OSError with its number. */
    static PyException error(TypeObject type, long number, String text) {
        ExceptionObject made = new ExceptionObject(type, number, new Str(text));
        made.put("errno", number);
        made.put("strerror", new Str(text));
        return new PyException(made);
    }

    synchronized @Nullable Object named(String name) {
        return named.get(name);
    }

    /** Those that begin so, in the order in which they were given. */
    synchronized List<String> names(String prefix) {
        return named.keySet().stream().filter(each -> each.startsWith(prefix)).toList();
    }

    synchronized boolean name(String name, Object object) {
        return named.putIfAbsent(name, object) == null;
    }

    synchronized boolean forget(String name) {
        return named.remove(name) != null;
    }

    synchronized void started(ProcessObject process) {
        byProcess.put(process.process, process);
    }

    synchronized @Nullable ProcessObject process(int process) {
        return byProcess.get(process);
    }

    static long pid(int process) {
        return FIRST_PID + process;
    }

    synchronized void opened(ConnectionObject connection, int process) {
        connections.computeIfAbsent(process, p -> new ArrayList<>()).add(connection);
    }

    /** Closes what a process leaves open; answers who is to be told. */
    synchronized List<WaitQueue> closeAll(int process) {
        List<WaitQueue> told = new ArrayList<>();
        List<ConnectionObject> open = connections.remove(process);
        if (open != null) {
            open.forEach(each -> told.addAll(each.close()));
        }
        return told;
    }

    // ---- sockets ----

    private final Map<Integer, Mailbox> mailboxes = new HashMap<>();
    /** Connections between two processes, by their numbers. */
    private final Map<Long, int[]> calls = new LinkedHashMap<>();

    private long lastPort = 40000;

    synchronized Mailbox mailbox(int process) {
        return mailboxes.computeIfAbsent(process, p -> new Mailbox());
    }

    synchronized boolean isOver(int process) {
        ProcessObject found = byProcess.get(process);
        return found != null && found.exitCode() != null;
    }

    synchronized long call(int from, int to) {
        calls.put(++lastId, new int[] {from, to});
        return lastId;
    }

    synchronized long nextPort() {
        return ++lastPort;
    }

    /** Lets those know who were connected with a process; answers who is to be told. */
    synchronized List<WaitQueue> hangUp(int process, long now) {
        List<WaitQueue> told = new ArrayList<>();
        calls.forEach((number, ends) -> {
            if (ends[0] == process || ends[1] == process) {
                Mailbox other = mailbox(ends[0] == process ? ends[1] : ends[0]);
                other.add(new Mailbox.Letter(new TupleObject(new Str("gone"), number, None.NONE), 0, 0, now));
                told.addAll(other.watchers());
            }
        });
        calls.values().removeIf(ends -> ends[0] == process || ends[1] == process);
        return told;
    }

    static WaitQueue ticket(ThreadState thread, Reason reason, String label) {
        return thread.interpreter.kernel.newWaitQueue(reason, label);
    }

    /** Something a native does last. */
    interface Then {
        Object run(ThreadState thread);
    }

    /** Wakes all who wait in these queues, then goes on; as a native's last act. */
    static Object wake(ThreadState thread, Iterator<WaitQueue> queues, Then then) {
        while (queues.hasNext()) {
            WaitQueue queue = queues.next();
            if (thread.interpreter.kernel.isSimulated() && queue.size() == 0) {
                continue;
            }
            return thread.ask(new Operation.Unpark(queue, Integer.MAX_VALUE), (t, wake) -> wake(t, queues, then));
        }
        return then.run(thread);
    }
}
