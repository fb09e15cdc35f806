# Threads of _thread with a handle, and the names that threading and queue keep to themselves.
import _thread
import queue
import threading

handle = _thread._ThreadHandle()
print(handle.ident, handle.is_done(), repr(handle)[:30])


def tried(call, *args, **keywords):
    try:
        print('gave', call(*args, **keywords))
    except Exception as error:
        print(type(error).__name__, error)


tried(handle.join)
tried(handle._set_done)
tried(_thread.start_joinable_thread, 1)
tried(_thread.start_joinable_thread, print, handle=3)
alone = []


def join_oneself():
    try:
        handle.join()
    except RuntimeError as error:
        alone.append(error)


print(_thread.start_joinable_thread(join_oneself, handle=handle, daemon=False) is handle)
handle.join()
handle.join()
print(handle.is_done(), handle.ident == 0, alone)
tried(_thread.start_joinable_thread, print, handle)
print(_thread.stack_size(262144), _thread.stack_size(), _thread.stack_size(0), _thread.stack_size())

lock = threading._PyRLock()
with lock, lock:
    print(lock._recursion_count(), lock._is_owned(), repr(lock).split(' object')[0])
    print(threading._active[threading.get_ident()].name, list(threading._limbo))
tried(lock.release)
print(repr(lock).split(' at ')[0])
condition = threading.Condition(lock)
with condition:
    print(condition.wait(0.01))

simple = queue._PySimpleQueue()
simple.put(1)
print(simple.qsize(), simple.get(), simple.empty())
tried(simple.get_nowait)
tried(simple.get, timeout=-1)
# expect: 0 False <_thread._ThreadHandle object:
# expect: RuntimeError thread not started
# expect: RuntimeError thread not started
# expect: TypeError thread function must be callable
# expect: TypeError 'handle' must be a _ThreadHandle
# expect: True
# expect: True False [RuntimeError('Cannot join current thread')]
# expect: RuntimeError thread already started
# expect: 0 262144 0 0
# expect: 2 True <locked threading._RLock
# expect: MainThread []
# expect: RuntimeError cannot release un-acquired lock
# expect: <unlocked threading._RLock object owner=None count=0
# expect: False
# expect: 1 1 True
# expect: Empty 
# expect: ValueError 'timeout' must be a non-negative number
