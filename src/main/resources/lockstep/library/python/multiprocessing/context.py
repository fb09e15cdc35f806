"""How processes are started, and everything that depends on it."""

import os
import threading
from . import process

__all__ = ()


class ProcessError(Exception):
    """What goes wrong between processes."""


class AuthenticationError(ProcessError):
    """Whoever is at the other end does not know the key."""


class BufferTooShort(ProcessError):
    """A message did not fit; it is the exception's argument."""


class TimeoutError(ProcessError):
    """It took longer than the caller wanted to wait."""


def _load(module, name):
    """A class or function of a sibling module, which is imported when it is wanted and no earlier."""
    package = __name__.rpartition('.')[0]
    return getattr(__import__(f'{package}.{module}', fromlist=[name]), name)


class BaseContext:
    """All that multiprocessing offers, with one way to start processes."""

    ProcessError, AuthenticationError = ProcessError, AuthenticationError
    BufferTooShort, TimeoutError = BufferTooShort, TimeoutError
    active_children, current_process, parent_process = map(
        staticmethod, (process.active_children, process.current_process, process.parent_process))

    # ---- locks and their like ----

    def Lock(self):
        return _load('synchronize', 'Lock')(ctx=self.get_context())

    def RLock(self):
        return _load('synchronize', 'RLock')(ctx=self.get_context())

    def Event(self):
        return _load('synchronize', 'Event')(ctx=self.get_context())

    def Semaphore(self, value=1):
        return _load('synchronize', 'Semaphore')(value, ctx=self.get_context())

    def BoundedSemaphore(self, value=1):
        return _load('synchronize', 'BoundedSemaphore')(value, ctx=self.get_context())

    def Condition(self, lock=None):
        return _load('synchronize', 'Condition')(lock, ctx=self.get_context())

    def Barrier(self, parties, action=None, timeout=None):
        return _load('synchronize', 'Barrier')(parties, action, timeout, ctx=self.get_context())

    # ---- messages ----

    def Pipe(self, duplex=True):
        return _load('connection', 'Pipe')(duplex)

    def SimpleQueue(self):
        return _load('queues', 'SimpleQueue')(ctx=self.get_context())

    def Queue(self, maxsize=0):
        return _load('queues', 'Queue')(maxsize, ctx=self.get_context())

    def JoinableQueue(self, maxsize=0):
        return _load('queues', 'JoinableQueue')(maxsize, ctx=self.get_context())

    # ---- shared memory ----

    def RawValue(self, typecode_or_type, *args):
        return _load('sharedctypes', 'RawValue')(typecode_or_type, *args)

    def RawArray(self, typecode_or_type, size_or_initializer):
        return _load('sharedctypes', 'RawArray')(typecode_or_type, size_or_initializer)

    def Value(self, typecode_or_type, *args, lock=True):
        return _load('sharedctypes', 'Value')(typecode_or_type, *args, lock=lock, ctx=self.get_context())

    def Array(self, typecode_or_type, size_or_initializer, *, lock=True):
        return _load('sharedctypes', 'Array')(typecode_or_type, size_or_initializer, lock=lock, ctx=self.get_context())

    # ---- processes that serve others ----

    def Manager(self):
        manager = _load('managers', 'SyncManager')(ctx=self.get_context())
        manager.start()
        return manager

    def Pool(self, processes=None, initializer=None, initargs=(), maxtasksperchild=None):
        return _load('pool', 'Pool')(processes, initializer, initargs, maxtasksperchild, context=self.get_context())

    # ---- the context itself ----

    def get_context(self, method=None):
        if method is None:
            return self
        if method not in _contexts:
            raise ValueError(f'cannot find context for {method!r}')
        return _contexts[method]

    def set_start_method(self, method, force=False):
        raise ValueError('cannot set start method of concrete context')

    def get_start_method(self, allow_none=False):
        return self._name

    # ---- what is of use to frozen programs, other platforms and debugging only ----

    @property
    def reducer(self):
        from . import reduction
        return reduction

    def cpu_count(self):
        return os.cpu_count()

    def get_logger(self):
        return _load('util', 'get_logger')()

    def log_to_stderr(self, level=None):
        return _load('util', 'log_to_stderr')(level)

    def freeze_support(self):
        """Nothing is frozen here."""

    def allow_connection_pickling(self):
        """It is allowed anyway."""

    def set_executable(self, executable):
        """There is but one interpreter."""

    def set_forkserver_preload(self, module_names):
        """The server starts afresh each time."""
        if not all(type(name) is str for name in module_names):
            raise TypeError('module_names must be a list of strings')


# ---- the ways to start a process ----

_NO_FORK = ("Lockstep does not fork: a forked child shares its parent's memory as it stood, while half of its "
            "threads and locks are gone. Use 'spawn', the default on macOS and Windows, or 'forkserver', the default "
            "on Linux from Python 3.14 on; put the code that starts processes under if __name__ == '__main__':")


def _never(process_obj):
    raise RuntimeError(_NO_FORK)


def _afresh(*price):
    return lambda process_obj: _load('popen_spawn', 'Popen')(process_obj, *price)


def _way(method, title, start):
    """The classes of processes and of the context for a start method."""

    def inside(name, base, space):
        return type(base)(title + name, (base,), {'__module__': __name__, **space})

    started = inside('Process', process.BaseProcess, {'_start_method': method, '_Popen': staticmethod(start)})
    return started, inside('Context', BaseContext, {'_name': method, 'Process': started})


SpawnProcess, SpawnContext = _way('spawn', 'Spawn', _afresh())
ForkServerProcess, ForkServerContext = _way('forkserver', 'ForkServer', _afresh('process.forkserver'))
ForkProcess, ForkContext = _way('fork', 'Fork', _never)
_contexts = {kind._name: kind() for kind in (SpawnContext, ForkContext, ForkServerContext)}


class Process(process.BaseProcess):
    """A process that is started in the way that is the default by then."""

    _start_method = None
    _Popen = staticmethod(lambda process_obj: _default_context.get_context().Process._Popen(process_obj))


class DefaultContext(BaseContext):
    """The one behind the functions of the package: the way to start may be chosen once."""

    Process = Process
    _chosen = None

    def get_context(self, method=None):
        if method is not None:
            return super().get_context(method)
        if self._chosen is None:
            self._chosen = _contexts['spawn']
        return self._chosen

    def get_all_start_methods(self):
        return ['fork', 'spawn', 'forkserver']

    def get_start_method(self, allow_none=False):
        return None if allow_none and self._chosen is None else self.get_context()._name

    def set_start_method(self, method, force=False):
        if self._chosen is not None and not force:
            raise RuntimeError('context has already been set')
        self._chosen = None if method is None and force else self.get_context(method)


_default_context = DefaultContext()

# ---- while a process is being started, what belongs to processes may be pickled ----

_starting = threading.local()


def get_spawning_popen():
    return getattr(_starting, 'popen', None)


def set_spawning_popen(popen):
    _starting.popen = popen


def assert_spawning(obj):
    if get_spawning_popen() is None:
        raise RuntimeError(f'{type(obj).__name__} objects should only be shared between processes through inheritance')
