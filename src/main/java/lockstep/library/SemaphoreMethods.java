package lockstep.library;

import java.util.List;
import lockstep.kernel.Operation;
import lockstep.kernel.Wake;
import lockstep.object.*;
import lockstep.object.Builtin.Kind;
import lockstep.trace.Reason;
import lockstep.vm.Position;
import lockstep.vm.ThreadState;

/** What locks and semaphores between processes have, as CPython's Modules/_multiprocessing/semaphore.c. */
final class SemaphoreMethods {
    private SemaphoreMethods() {}

    /** @param kind 0 for a lock that its holder may take again, 1 for all others */
    @Builtin(value = "__new__(cls, kind, value, maxvalue, name, /)", kind = Kind.STATIC_METHOD, effect = Effect.PURE)
    static Object make(ThreadState thread, Object cls, Object kind, Object value, Object maximum, Object name) {
        long most = (Long) maximum;
        long now = Integers.need(value);
        if (now < 0 || now > most) {
            throw Processes.error(Types.OS_ERROR, 22, "Invalid argument");
        }
        String given = Position.nameToBeStored(thread);
        String label = name + (given == null ? "" : " " + given);
        boolean isMutex = most == 1 && now == 1;
        SharedSemaphore shared =
                new SharedSemaphore(now, most, isMutex ? thread.interpreter.kernel.newMutex(label) : null);
        long number = Processes.of(thread).add(shared);
        return new SemaphoreObject(shared, (Long) kind == 0, number);
    }

    @Builtin(value = "_rebuild(number, kind, /)", kind = Kind.STATIC_METHOD, effect = Effect.PURE)
    static Object rebuild(ThreadState thread, Object number, Object kind) {
        return new SemaphoreObject((SharedSemaphore) Processes.of(thread).get(number), (Long) kind == 0, (Long) number);
    }

    private static boolean isMine(ThreadState thread, SemaphoreObject self) {
        return self.count > 0 && self.owner == thread;
    }

    @Builtin("acquire(self, block=True, timeout=None)")
    static Object acquire(ThreadState thread, SemaphoreObject self, Object block, Object timeout) {
        thread.work(thread.interpreter.costTable.nanos("native.semaphore"));
        if (self.recursive && isMine(thread, self)) {
            self.count++;
            return true;
        }
        long nanos = thread.truth(block) == Boolean.FALSE
                ? 0
                : timeout == None.NONE ? Operation.FOREVER : Math.max(0, TimeModule.nanos(timeout));
        if (self.shared.mutex != null) {
            return thread.ask(
                    new Operation.Acquire(self.shared.mutex, nanos),
                    (t, wake) -> wake.end() != Wake.End.TIMED_OUT && wake.value() != Boolean.FALSE
                            ? taken(t, self)
                            : Boolean.FALSE);
        }
        long deadline = nanos == Operation.FOREVER ? Long.MAX_VALUE : thread.interpreter.kernel.now() + nanos;
        return take(thread, self, nanos, deadline);
    }

    private static Object take(ThreadState thread, SemaphoreObject self, long nanos, long deadline) {
        return ConnectionMethods.waitFor(thread, List.of(self.shared), nanos, self.shared.waits, (t, ready) -> {
            if (self.shared.tryAcquire()) {
                return taken(t, self);
            }
            if (!ready) {
                return false;
            }
            long left = deadline == Long.MAX_VALUE
                    ? Operation.FOREVER
                    : Math.max(0, deadline - t.interpreter.kernel.now());
            return take(t, self, left, deadline);
        });
    }

    private static Object taken(ThreadState thread, SemaphoreObject self) {
        self.count++;
        self.owner = thread;
        return true;
    }

    @Builtin("release(self, /)")
    static Object release(ThreadState thread, SemaphoreObject self) {
        thread.work(thread.interpreter.costTable.nanos("native.semaphore"));
        if (self.recursive) {
            if (!isMine(thread, self)) {
                throw Errors.of(
                        Types.ASSERTION_ERROR, "attempt to release recursive lock not owned by thread");
            }
            if (self.count > 1) {
                self.count--;
                return None.NONE;
            }
        }
        self.count--;
        if (self.shared.mutex != null) {
            return thread.ask(new Operation.Release(self.shared.mutex), (t, wake) -> {
                if (wake.value() == Boolean.FALSE) {
                    self.count++;
                    throw Errors.value("semaphore or lock released too many times");
                }
                return None.NONE;
            });
        }
        return thread.ask(
                new Operation.Unpark(Processes.ticket(thread, Reason.OTHER, ""), 0), (t, wake) -> {
                    if (!self.shared.release()) {
                        self.count++;
                        throw Errors.value("semaphore or lock released too many times");
                    }
                    return Processes.wake(t, self.shared.watchers().iterator(), u -> None.NONE);
                });
    }

    @Builtin("__enter__(self, /)")
    static Object enter(ThreadState thread, SemaphoreObject self) {
        return acquire(thread, self, true, None.NONE);
    }

    @Builtin("__exit__(self, /, *args)")
    static Object exit(ThreadState thread, SemaphoreObject self, Object[] args) {
        return release(thread, self);
    }

    /** Says what its users call waiting for it: {@code get() of a Queue}. */
    @Builtin("_called(self, what, /)")
    static void called(ThreadState thread, SemaphoreObject self, Object what) {
        self.shared.waits = ProcessModule.named(thread, what.toString());
        if (self.shared.mutex != null && self.shared.waits.startsWith("put() of ")) {
            // room for one is a lock to the kernel
            self.shared.mutex.setLabel(self.shared.waits.replaceFirst("put\\(\\) of (a )?", ""));
            self.shared.mutex.setWaitsIn("put");
        }
    }

    /** Says it in timelines: readers of a queue come one after the other, by a lock that nobody knows of. */
    @Builtin("_shown_as(self, what, /)")
    static void shownAs(SemaphoreObject self, Object what) {
        if (self.shared.mutex != null) {
            self.shared.mutex.showAs(Reason.QUEUE, what.toString());
        }
    }

    @Builtin("_count(self, /)")
    static Object count(SemaphoreObject self) {
        return self.count;
    }

    @Builtin("_is_mine(self, /)")
    static Object mine(ThreadState thread, SemaphoreObject self) {
        return isMine(thread, self);
    }

    @Builtin("_get_value(self, /)")
    static Object value(SemaphoreObject self) {
        return self.shared.value();
    }

    @Builtin("_is_zero(self, /)")
    static Object isZero(SemaphoreObject self) {
        return self.shared.value() == 0;
    }

    @Builtin(value = "handle(self, /)", kind = Kind.GETTER)
    static Object handle(SemaphoreObject self) {
        return self.number;
    }

    @Builtin(value = "kind(self, /)", kind = Kind.GETTER)
    static Object kind(SemaphoreObject self) {
        return self.recursive ? 0L : 1L;
    }

    @Builtin(value = "maxvalue(self, /)", kind = Kind.GETTER)
    static Object maximum(SemaphoreObject self) {
        return self.shared.maximum;
    }
}
