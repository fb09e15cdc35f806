import threading
l = threading.Lock(); r = threading.RLock()
for f in (l.release, r.release):
    try: f()
    except RuntimeError as e: print(e)
l.acquire(); print(l.acquire(False), l.acquire(timeout=0.01), l.locked()); l.release()
r.acquire(); r.acquire(); r.release()
def other():
    try: r.release()
    except RuntimeError as e: print(e)
    print(r.acquire(blocking=False))
t = threading.Thread(target=other); t.start(); t.join(); r.release()
for a in ((False, 1), (True, -2)):
    try: l.acquire(*a)
    except ValueError as e: print(e)
try: l.acquire(timeout=1e30)
except OverflowError as e: print(e)
c = threading.Condition()
for f in (c.wait, c.notify, c.notify_all):
    try: f()
    except RuntimeError as e: print(e)
with c: print(c.wait(0.01), c.wait_for(lambda: False, 0.01))
for a in (-1,):
    try: threading.Semaphore(a)
    except ValueError as e: print(e)
b = threading.BoundedSemaphore(2)
try: b.release()
except ValueError as e: print(e)
s = threading.Semaphore(0); print(s.acquire(timeout=0.01), s.acquire(blocking=False)); s.release(3); print(s._value if False else s.acquire())
try: s.release(0)
except ValueError as e: print(e)
import re
for o in (l, r, c, threading.Event(), threading.Semaphore(2), threading.BoundedSemaphore(1), threading.Barrier(2)):
    print(re.sub('0x[0-9a-f]+', '0x', repr(o)))
# expect: release unlocked lock
# expect: cannot release un-acquired lock
# expect: False False True
# expect: cannot release un-acquired lock
# expect: False
# expect: can't specify a timeout for a non-blocking call
# expect: timeout value must be a non-negative number
# expect: timestamp out of range for platform time_t
# expect: cannot wait on un-acquired lock
# expect: cannot notify on un-acquired lock
# expect: cannot notify on un-acquired lock
# expect: False False
# expect: semaphore initial value must be >= 0
# expect: Semaphore released too many times
# expect: False False
# expect: True
# expect: n must be one or more
# expect: <unlocked _thread.lock object at 0x>
# expect: <unlocked _thread.RLock object owner=0 count=0 at 0x>
# expect: <Condition(<unlocked _thread.RLock object owner=0 count=0 at 0x>, 0)>
# expect: <threading.Event at 0x: unset>
# expect: <threading.Semaphore at 0x: value=2>
# expect: <threading.BoundedSemaphore at 0x: value=1/1>
# expect: <threading.Barrier at 0x: waiters=0/2>
