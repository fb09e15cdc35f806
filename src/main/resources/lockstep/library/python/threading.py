"""Threads, and what they wait for each other with: all of it on the kernel's fibers and locks (``_thread``)."""

import sys as _sys
import _thread
from time import monotonic as _time
from _deque import deque as _deque
from _excepthook import ExceptHookArgs, excepthook
from _local import _local as local

__all__ = ['Barrier', 'BoundedSemaphore', 'BrokenBarrierError', 'Condition', 'Event', 'ExceptHookArgs', 'Lock', 'RLock',
           'Semaphore', 'TIMEOUT_MAX', 'Thread', 'ThreadError', 'Timer', 'active_count', 'current_thread', 'enumerate',
           'excepthook', 'get_ident', 'get_native_id', 'getprofile', 'gettrace', 'local', 'main_thread', 'setprofile',
           'setprofile_all_threads', 'settrace', 'settrace_all_threads', 'stack_size']

Lock, RLock, ThreadError = _thread.lock, _thread.RLock, _thread.error
TIMEOUT_MAX, stack_size = _thread.TIMEOUT_MAX, _thread.stack_size
get_ident, get_native_id = _thread.get_ident, _thread.get_native_id
__excepthook__ = excepthook

_start_joinable_thread, _CRLock, _thread._local = _thread._start, RLock, local

# Reading or writing what no lock guards: the explorer is to see it.
_touch = _thread._touch

# ---- hooks that new threads begin with, and _all_threads those that run already ----

_hooks = {'trace': None, 'profile': None}


def _hook(kind):
    def setter(everywhere):
        def set_hook(func):
            _hooks[kind] = func
            _thread._hook(kind, func, everywhere)

        set_hook.__name__ = set_hook.__qualname__ = f'set{kind}_all_threads' if everywhere else f'set{kind}'
        return set_hook

    return setter(False), setter(True), lambda: _hooks[kind]


settrace, settrace_all_threads, gettrace = _hook('trace')
setprofile, setprofile_all_threads, getprofile = _hook('profile')


# ---- what several of the classes need ----

def _former(name, advice, call):
    """A function under its name of before Python 2.6, which it says."""

    def function(*args):
        import warnings
        warnings.warn(f'{name}() is deprecated, {advice} instead', DeprecationWarning, stacklevel=2)
        return call(*args)

    function.__name__ = name
    return function


def _shown(describe):
    """A __repr__ that says where an object is and how it stands."""

    def __repr__(self):
        kind = type(self)
        return f'<{kind.__module__}.{kind.__qualname__} at {id(self):#x}: {describe(self)}>'

    return __repr__


def _condition(owner, kind):
    """A condition on a plain lock, called in timelines as the object it belongs to is."""
    lock = Lock()
    _thread._name_lock(lock, owner, kind)
    return Condition(lock)


def _countdown(timeout):
    """How long each of several waits may take that have so much time together; the first is made in any case."""
    if timeout is None:
        while True:
            yield None
    end = _time() + timeout
    while True:
        yield timeout
        timeout = end - _time()
        if timeout <= 0:
            return


# ---- conditions and what is built on them ----

class Condition:
    """Threads that wait, each at a lock of its own, until somebody opens it."""

    def __init__(self, lock=None):
        if lock is None:
            lock = RLock()
            _thread._name_lock(lock, self, 'Condition')
        self._lock = lock
        self._sleepers = _deque()
        self.acquire, self.release = lock.acquire, lock.release
        # A lock that can be held several times over knows how to let go entirely; of others only that they are held.
        for method, otherwise in _CONDITION_LOCK.items():
            setattr(self, method, getattr(lock, method, None) or otherwise.__get__(lock))

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *exception):
        return self._lock.__exit__(*exception)

    def __repr__(self):
        return f'<Condition({self._lock}, {len(self._sleepers)})>'

    def wait(self, timeout=None):
        if not self._is_owned():
            raise RuntimeError('cannot wait on un-acquired lock')
        door = Lock()
        _thread._name_lock(door, self, 'Condition', True)
        door.acquire()
        self._sleepers.append(door)
        held = self._release_save()
        opened = False
        try:
            if timeout is None:
                opened = door.acquire()
            else:
                opened = door.acquire(True, timeout) if timeout > 0 else door.acquire(False)
        finally:
            self._acquire_restore(held)
            if not opened and door in self._sleepers:
                self._sleepers.remove(door)
        return opened

    def wait_for(self, predicate, timeout=None):
        answer = predicate()
        if not answer:
            for left in _countdown(timeout):
                self.wait(left)
                answer = predicate()
                if answer:
                    break
        return answer

    def notify(self, n=1):
        if not self._is_owned():
            raise RuntimeError('cannot notify on un-acquired lock')
        while n > 0 and self._sleepers:
            self._sleepers.popleft().release()
            n -= 1

    def notify_all(self):
        self.notify(len(self._sleepers))

    def _at_fork_reinit(self):
        self._sleepers.clear()
        self._lock._at_fork_reinit()

    notifyAll = _former('notifyAll', 'use notify_all()', lambda self: self.notify_all())


def _is_taken(lock):
    free = lock.acquire(False)
    if free:
        lock.release()
    return not free


_CONDITION_LOCK = {
    '_is_owned': _is_taken,
    '_release_save': lambda lock: lock.release(),
    '_acquire_restore': lambda lock, state: lock.acquire(),
}


class Semaphore:
    """So many may come in before one has to go out."""

    _most = None

    def __init__(self, value=1):
        if value < 0:
            raise ValueError('semaphore initial value must be >= 0')
        self._value = value
        self._cond = _condition(self, type(self).__name__)

    __repr__ = _shown(lambda self: f'value={self._value}')

    def acquire(self, blocking=True, timeout=None):
        if timeout is not None and not blocking:
            raise ValueError("can't specify timeout for non-blocking acquire")
        with self._cond:
            if not self._value and blocking:
                for left in _countdown(timeout):
                    self._cond.wait(left)
                    if self._value:
                        break
            if not self._value:
                return False
            self._value -= 1
            return True

    def release(self, n=1):
        if n < 1:
            raise ValueError('n must be one or more')
        with self._cond:
            value = self._value + n
            if self._most is not None and value > self._most:
                raise ValueError('Semaphore released too many times')
            self._value = value
            self._cond.notify(n)

    __enter__ = acquire

    def __exit__(self, *exception):
        self.release()


class BoundedSemaphore(Semaphore):
    """One that no more may leave than have come in."""

    def __init__(self, value=1):
        Semaphore.__init__(self, value)
        self._most = value

    __repr__ = _shown(lambda self: f'value={self._value}/{self._most}')


class Event:
    """Something happens once, and all who wait for it go on."""

    def __init__(self):
        self._happened = False
        self._cond = _condition(self, 'Event')

    __repr__ = _shown(lambda self: 'set' if self._happened else 'unset')

    def is_set(self):
        _touch(self, False)
        return self._happened

    def wait(self, timeout=None):
        with self._cond:
            return self._happened or self._cond.wait(timeout)

    def set(self):
        with self._cond:
            _touch(self, True)
            self._happened = True
            self._cond.notify_all()

    def clear(self):
        with self._cond:
            _touch(self, True)
            self._happened = False

    isSet = _former('isSet', 'use is_set()', lambda self: self.is_set())


class BrokenBarrierError(RuntimeError):
    """Somebody who was waited for will not come."""


class Barrier:
    """Nobody goes on before all have come. Where it stands is a number, as the one between processes keeps it so."""

    _FILLING, _OPEN, _RESETTING, _BROKEN = range(4)

    def __init__(self, parties, action=None, timeout=None):
        if parties < 1:
            raise ValueError('parties must be > 0')
        self._parties, self._action, self._timeout = parties, action, timeout
        self._cond = _condition(self, 'Barrier')
        self._stage = self._FILLING
        self._inside = 0

    __repr__ = _shown(lambda self: 'broken' if self.broken else f'waiters={self.n_waiting}/{self.parties}')

    def wait(self, timeout=None):
        with self._cond:
            while self._stage in (self._OPEN, self._RESETTING):
                self._cond.wait()  # those of the round before are still on their way out
            if self._stage == self._BROKEN:
                raise BrokenBarrierError
            place = self._inside
            self._inside = place + 1
            try:
                if place + 1 < self._parties:
                    self._stand(self._timeout if timeout is None else timeout)
                else:
                    self._open()
            finally:
                self._inside -= 1
                if not self._inside and self._stage in (self._OPEN, self._RESETTING):
                    self._turn(self._FILLING)
            return place

    def _stand(self, timeout):
        if not self._cond.wait_for(lambda: self._stage != self._FILLING, timeout):
            self._turn(self._BROKEN)
        if self._stage != self._OPEN:
            raise BrokenBarrierError

    def _open(self):
        try:
            if self._action:
                self._action()
        except BaseException:
            self._turn(self._BROKEN)
            raise
        self._turn(self._OPEN)

    def _turn(self, stage):
        self._stage = stage
        self._cond.notify_all()

    def reset(self):
        with self._cond:
            if not self._inside:
                self._turn(self._FILLING)
            else:
                self._turn(self._OPEN if self._stage == self._OPEN else self._RESETTING)

    def abort(self):
        with self._cond:
            self._turn(self._BROKEN)

    broken = property(lambda self: self._stage == self._BROKEN)
    n_waiting = property(lambda self: self._inside if self._stage == self._FILLING else 0)
    parties = property(lambda self: self._parties)


# ---- threads ----

_known = {}  # the threads that were started and have not ended, by id(): a subclass may say when two are equal
_named = 0


def _new_name(kind):
    global _named
    _named += 1
    return f'{kind}-{_named}'


def _of_thread(attribute):
    """A getter for what a thread has once its __init__ has run, which a subclass may have forgotten to call."""

    def getter(self):
        assert self._initialized, 'Thread.__init__() not called'
        return getattr(self, attribute)

    return property(getter)


class Thread:
    """A call that runs beside the others."""

    _initialized = _begun = False

    def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None):
        assert group is None, 'group argument must be None for now'
        if not name:
            name = _new_name('Thread')
            called = getattr(target, '__name__', None)
            if called is not None:
                name += f' ({called})'
        self._name = str(name)
        self._target, self._args, self._kwargs = target, args, {} if kwargs is None else kwargs
        self._daemonic = current_thread().daemon if daemon is None else daemon
        self._ident = self._native_id = self._handle = None
        self._initialized = True

    def __repr__(self):
        assert self._initialized, 'Thread.__init__() was not called'
        words = ['initial' if not self._begun else 'started' if self.is_alive() else 'stopped']
        if self._daemonic:
            words.append('daemon')
        if self._ident is not None:
            words.append(str(self._ident))
        return f"<{type(self).__name__}({self._name}, {' '.join(words)})>"

    def __getstate__(self):
        """May be copied, but not be pickled, for its handle may not."""
        return {**self.__dict__, '_handle': self.__dict__.get('_handle') or _thread._ThreadHandle()}

    name, daemon, ident, native_id = map(_of_thread, ('_name', '_daemonic', '_ident', '_native_id'))

    @name.setter
    def name(self, text):
        assert self._initialized, 'Thread.__init__() not called'
        self._name = str(text)

    @daemon.setter
    def daemon(self, whether):
        if not self._initialized or self._begun:
            raise RuntimeError('cannot set daemon status of active thread' if self._begun else
                               'Thread.__init__() not called')
        self._daemonic = whether

    def start(self):
        if not self._initialized:
            raise RuntimeError('thread.__init__() not called')
        if self._begun:
            raise RuntimeError('threads can only be started once')
        self._begun = True
        _known[id(self)] = self
        try:
            self._handle = _start_joinable_thread(self._bootstrap_inner, (), self._name, self, True)
        except BaseException:
            # an interrupt may come when the thread runs already
            self._handle = _thread._handle_of(self)
            if self._handle is None and self._ident is None:
                self._begun = False
                _known.pop(id(self), None)
            raise

    def _adopt(self, ident, native_id):
        """Becomes the object of a thread that runs already."""
        self._ident, self._native_id = ident, native_id
        self._begun = True
        _known[id(self)] = self

    # This name and these calls stand in the tracebacks of CPython too.
    def _bootstrap_inner(self):
        try:
            self._ident, self._native_id = get_ident(), get_native_id()
            self.run()
        except BaseException as error:
            invoke_excepthook(self, error)
        finally:
            _known.pop(id(self), None)

    def run(self):
        try:
            if self._target is not None:
                self._target(*self._args, **self._kwargs)
        finally:
            del self._args, self._kwargs, self._target  # they may hold on to much

    def join(self, timeout=None):
        problem = (not self._initialized and 'Thread.__init__() not called'
                   or not self._begun and 'cannot join thread before it is started'
                   or self is current_thread() and 'cannot join current thread')
        if problem:
            raise RuntimeError(problem)
        if self._handle is not None:
            self._handle.join(timeout if timeout is None else max(timeout, 0))

    def is_alive(self):
        assert self._initialized, 'Thread.__init__() not called'
        # started just now, it may look at itself before start() has got the handle
        return self._begun and (id(self) in _known if self._handle is None else not self._handle.is_done())

    isDaemon = _former('isDaemon', 'get the daemon attribute', lambda self: self.daemon)
    setDaemon = _former('setDaemon', 'set the daemon attribute', daemon.fset)
    getName = _former('getName', 'get the name attribute', lambda self: self.name)
    setName = _former('setName', 'set the name attribute', name.fset)


def invoke_excepthook(thread, error):  # tracebacks of hooks that fail show this name, in CPython too
    """Tells the hook what left a thread. For anything but SystemExit the whole run counts as failed."""
    if type(error) is not SystemExit:
        _thread._note_uncaught(error)
    hook = excepthook or __excepthook__
    args = ExceptHookArgs((type(error), error, error.__traceback__, thread))
    try:
        hook(args)
    except Exception as failure:
        failure.__suppress_context__ = True
        if _sys.stderr is not None:
            print('Exception in threading.excepthook:', file=_sys.stderr, flush=True)
            _sys.excepthook(*_sys.exc_info())


class Timer(Thread):
    """Calls a function later, unless it is cancelled before."""

    def __init__(self, interval, function, args=None, kwargs=None):
        super().__init__()
        self.interval, self.function = interval, function
        self.args, self.kwargs = [] if args is None else args, {} if kwargs is None else kwargs
        self.finished = Event()

    def run(self):
        if not self.finished.wait(self.interval):
            self.function(*self.args, **self.kwargs)
            self.finished.set()

    def cancel(self):
        self.finished.set()


class _MainThread(Thread):
    def __init__(self):
        super().__init__(name='MainThread', daemon=False)
        self._adopt(_thread._main_ident(), _thread._main_native_id())
        self._handle = _thread._main_handle()


class _DummyThread(Thread):
    """Stands for a thread that this module has not started."""

    def __init__(self):
        super().__init__(name=_new_name('Dummy'), daemon=True)
        self._adopt(get_ident(), get_native_id())
        _thread._set_current(self)

    def _ended(self):
        _known.pop(id(self), None)

    def is_alive(self):
        return True

    def join(self, timeout=None):
        raise RuntimeError('cannot join a dummy thread')


_main_thread = _MainThread()


def current_thread():
    known = _thread._current()
    if known is not None:
        return known
    return _main_thread if get_ident() == _main_thread._ident else _DummyThread()


def main_thread():
    return _main_thread


def enumerate():
    return list(_known.values())


def active_count():
    _touch(_known, False)
    return len(_known)


currentThread = _former('currentThread', 'use current_thread()', current_thread)
activeCount = _former('activeCount', 'use active_count()', active_count)

# ---- the end ----

_last_calls = []
_ending = False


def _register_atexit(func, *arg, **kwargs):
    """To be called before the threads are waited for: pools tell their workers so that there will be no more work."""
    if _ending:
        raise RuntimeError("can't register atexit after shutdown")
    _last_calls.append((func, arg, kwargs))


def _shutdown():
    """The main thread has nothing more to do: waits for all threads but the daemons, also for those started meanwhile."""
    global _ending
    _ending = True
    _thread._main_over()
    for func, args, kwargs in reversed(_last_calls):
        func(*args, **kwargs)
    spared = current_thread(), _main_thread
    while left := [each for each in enumerate()
                   if not each._daemonic and each._handle is not None and each not in spared]:
        for thread in left:
            _thread._left(thread._handle, thread._name)
        for thread in left:
            thread._handle.join(None)
            _known.pop(id(thread), None)


# ---- names that CPython keeps to itself, and some programs use all the same ----

def __getattr__(name):
    match name:
        case '_active':
            return {each.ident: each for each in enumerate()}
        case '_limbo':
            return {}
        case '_dangling':
            return set(enumerate())
        case '_PyRLock' | '_RLock':
            from _rlock import _RLock
            return _RLock
    raise AttributeError(f"module 'threading' has no attribute {name!r}")
