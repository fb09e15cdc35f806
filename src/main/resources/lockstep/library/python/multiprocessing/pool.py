"""A pool of worker processes.

Work goes  _taskqueue > (_handle_tasks) > _inqueue > worker > _outqueue > (_handle_results) > the job it belongs to;
_handle_workers replaces workers that ended and, once the pool is closed and all is done, begins the end. These are three
threads, as in CPython, so that the GIL is wanted by as many.
"""

import os
import queue
import sys
import threading
from _thread import _awaits, _internal_queue, _jobs_wait_in, _queued, _serves
from . import TimeoutError, get_context
from .connection import wait
from .util import Finalize

__all__ = ['Pool', 'ThreadPool']

# the life of a pool, and of each of its threads
INIT, RUN, CLOSE, TERMINATE = 'INIT', 'RUN', 'CLOSE', 'TERMINATE'

_numbers = iter(range(sys.maxsize))


def mapstar(args):
    return list(map(*args))


def starmapstar(args):
    from itertools import starmap  # it is not used in most programs
    return list(starmap(*args))


# ---- what goes wrong in a worker, told in the parent ----

class MaybeEncodingError(Exception):
    """A result, or what a worker raised, could not be pickled."""

    def __init__(self, exc, value):
        self.exc, self.value = map(repr, (exc, value))
        super().__init__(self.exc, self.value)

    def __repr__(self):
        return f'<{type(self).__name__}: {self}>'

    def __str__(self):
        return f"Error sending result: '{self.value}'. Reason: '{self.exc}'"


class RemoteTraceback(Exception):
    """The text of a traceback elsewhere, as the cause of the exception here."""

    def __init__(self, tb):
        self.tb = tb

    __str__ = lambda self: self.tb


def rebuild_exc(exc, tb):
    exc.__cause__ = RemoteTraceback(tb)
    return exc


class ExceptionWithTraceback:
    """An exception on its way, whose traceback cannot be pickled and goes as text."""

    def __init__(self, exc, tb=None):
        import _thread
        self.exc, self.tb = exc, f'\n"""\n{_thread._format_exception(exc)}"""'
        exc.__traceback__ = None

    def __reduce__(self):
        return rebuild_exc, (self.exc, self.tb)


# ---- the worker ----

def worker(inqueue, outqueue, initializer=None, initargs=(), maxtasks=None, wrap_exception=False):
    if initializer is not None:
        initializer(*initargs)
    if hasattr(inqueue, '_writer'):
        # ends that only the parent uses: without it, nobody is to wait for them
        outqueue._reader.close()
        inqueue._writer.close()
    _serves(inqueue)
    for _ in range(sys.maxsize if maxtasks is None else maxtasks):
        try:
            task = inqueue.get()
        except (EOFError, OSError):
            task = None
        if task is None:
            return
        job, i, func, args, kwds = task
        # tracebacks show this line and the one in map(), in CPython too
        try:
            result = (True, func(*args, **kwds))
        except Exception as error:
            elsewhere = wrap_exception and func is not _reraise
            result = False, ExceptionWithTraceback(error) if elsewhere else error
        try:
            outqueue.put((job, i, result))
        except Exception as error:
            outqueue.put((job, i, (False, MaybeEncodingError(error, result[1]))))
        task = func = args = kwds = result = None  # nothing is kept while there is nothing to do


def _reraise(error):
    raise error


# ---- jobs: what was asked for, until it is there and fetched ----

class _Job:
    """Is told by number when a part of it is done."""

    def __init__(self, pool):
        self._pool, self._job = pool, next(_numbers)
        pool._cache[self._job] = self
        _queued(pool._inqueue, self, pool._processes)

    def _finish(self):
        pool, self._pool = self._pool, None
        del pool._cache[self._job]
        pool._finished()


class ApplyResult(_Job):
    """One value, or the exception that came instead."""

    __class_getitem__ = classmethod(type(list[int]))

    def __init__(self, pool, callback=None, error_callback=None):
        self._event = threading.Event()
        self._callbacks = error_callback, callback
        super().__init__(pool)

    def wait(self, timeout=None):
        if not self.ready():
            _awaits(self)
        self._event.wait(timeout)

    def ready(self):
        return self._event.is_set()

    def successful(self):
        if self.ready():
            return self._success
        raise ValueError(f'{self!r} not ready')

    def get(self, timeout=None):
        self.wait(timeout)
        if not self.ready():
            raise TimeoutError
        if not self._success:
            raise self._value
        return self._value

    def _set(self, i, result):
        self._success, self._value = result
        self._complete()

    def _complete(self):
        callback = self._callbacks[self._success]
        if callback:
            callback(self._value)
        self._event.set()
        self._finish()


AsyncResult = ApplyResult


class MapResult(ApplyResult):
    """A list of values that come in chunks; of several exceptions the first to come."""

    def __init__(self, pool, chunksize, length, callback=None, error_callback=None):
        super().__init__(pool, callback, error_callback)
        self._success, self._value = True, [None] * length
        self._chunksize = chunksize
        self._missing = -(-length // chunksize) if chunksize > 0 else 0
        if not self._missing:
            self._event.set()
            self._finish()

    def _set(self, i, result):
        self._missing -= 1
        success, value = result
        if self._success:
            if success:
                at = i * self._chunksize
                self._value[at:at + self._chunksize] = value
            else:
                self._success, self._value = result
        if not self._missing:
            self._complete()


class IMapIterator(_Job):
    """Values in the order of what they were made from, each as soon as it and all before it are there."""

    def __init__(self, pool):
        self._cond = threading.Condition(threading.Lock())
        self._there = []  # to be fetched
        self._early = {}  # came before those that are to go before them
        self._arrived, self._length = 0, None
        super().__init__(pool)

    def __iter__(self):
        return self

    def next(self, timeout=None):
        with self._cond:
            if not self._there and self._arrived != self._length:
                self._cond.wait(timeout)
            if not self._there:
                raise StopIteration if self._arrived == self._length else TimeoutError
            success, value = self._there.pop(0)
        if not success:
            raise value
        return value

    __next__ = next

    def _set(self, i, result):
        with self._cond:
            self._early[i] = result
            while (result := self._early.pop(self._following(i), None)) is not None:
                self._there.append(result)
                self._arrived += 1
                self._cond.notify()
            self._end_of_all()

    def _following(self, i):
        return self._arrived

    def _set_length(self, length):
        """The tasks have been counted when all have been handed out, which may be after the last result."""
        with self._cond:
            self._length = length
            self._end_of_all()

    def _end_of_all(self):
        if self._arrived == self._length:
            self._cond.notify()
            self._finish()


class IMapUnorderedIterator(IMapIterator):
    """Values in the order in which they come."""

    def _following(self, i):
        return i


# ---- the pool ----

class Pool:
    _wrap_exception = True

    def __init__(self, processes=None, initializer=None, initargs=(), maxtasksperchild=None, context=None):
        self._pool, self._cache, self._state = [], {}, INIT
        self._ctx = context or get_context()
        if processes is None:
            processes = os.process_cpu_count() or 1
        if processes < 1:
            raise ValueError('Number of processes must be at least 1')
        if maxtasksperchild is not None and not (isinstance(maxtasksperchild, int) and maxtasksperchild > 0):
            raise ValueError('maxtasksperchild must be a positive int or None')
        if initializer is not None and not callable(initializer):
            raise TypeError('initializer must be a callable')
        self._processes = processes
        self._taskqueue = queue.SimpleQueue()
        _internal_queue('a Pool, for jobs to hand out', self._taskqueue)
        self._lay_queues()
        self._worker_args = (self._inqueue, self._outqueue, initializer, initargs, maxtasksperchild,
                             self._wrap_exception)
        try:
            self._repopulate_pool()
        except Exception:
            self._stop_workers()
            raise
        self._worker_handler, self._task_handler, self._result_handler = self._handlers = [
            _handler(body) for body in (self._handle_workers, self._handle_tasks, self._handle_results)]
        self._terminate = Finalize(None, self._terminate_pool, exitpriority=15)
        self._state = RUN

    def __repr__(self):
        kind = type(self)
        return f'<{kind.__module__}.{kind.__qualname__} state={self._state} pool_size={len(self._pool)}>'

    def __reduce__(self):
        raise NotImplementedError('pool objects cannot be passed between processes or pickled')

    def __enter__(self):
        self._check_running()
        return self

    def __exit__(self, *exception):
        self.terminate()

    def _check_running(self):
        if self._state != RUN:
            raise ValueError('Pool not running')

    # ---- work ----

    def apply_async(self, func, args=(), kwds={}, callback=None, error_callback=None):
        self._check_running()
        job = ApplyResult(self, callback, error_callback)
        self._taskqueue.put(([(job._job, 0, func, args, kwds)], None))
        return job

    def apply(self, func, args=(), kwds={}):
        return self.apply_async(func, args, kwds).get()

    def map(self, func, iterable, chunksize=None):
        return self._map_async(func, iterable, mapstar, chunksize).get()

    def map_async(self, func, iterable, chunksize=None, callback=None, error_callback=None):
        return self._map_async(func, iterable, mapstar, chunksize, callback, error_callback)

    def starmap(self, func, iterable, chunksize=None):
        return self._map_async(func, iterable, starmapstar, chunksize).get()

    def starmap_async(self, func, iterable, chunksize=None, callback=None, error_callback=None):
        return self._map_async(func, iterable, starmapstar, chunksize, callback, error_callback)

    def _map_async(self, func, iterable, mapper, chunksize, *callbacks):
        self._check_running()
        if not hasattr(iterable, '__len__'):
            iterable = list(iterable)
        if chunksize is None or not iterable:
            chunksize = -(-len(iterable) // (4 * len(self._pool)))
        job = MapResult(self, chunksize, len(iterable), *callbacks)
        self._taskqueue.put((_tasks(job, mapper, _chunks(func, iterable, chunksize)), None))
        return job

    def imap(self, func, iterable, chunksize=1):
        return self._imap(IMapIterator, func, iterable, chunksize)

    def imap_unordered(self, func, iterable, chunksize=1):
        return self._imap(IMapUnorderedIterator, func, iterable, chunksize)

    def _imap(self, kind, func, iterable, chunksize):
        self._check_running()
        if chunksize < 1:
            raise ValueError(f'Chunksize must be 1+, not {chunksize:n}')
        job = kind(self)
        if chunksize == 1:
            self._taskqueue.put((_tasks(job, func, iterable), job._set_length))
            return job
        self._taskqueue.put((_tasks(job, mapstar, _chunks(func, iterable, chunksize)), job._set_length))
        return (value for chunk in job for value in chunk)

    def _finished(self):
        """A job is done. After close() somebody waits for the last one."""
        if self._worker_handler._state != RUN and not self._cache:
            self._wake_handler()

    # ---- the threads ----

    def _handle_workers(self):
        me = threading.current_thread()
        while me._state == RUN or me._state == CLOSE and self._cache:
            if self._join_exited_workers():
                self._repopulate_pool()
            self._wait_for_change()
        self._taskqueue.put(None)

    def _handle_tasks(self):
        while (tasks := self._taskqueue.get()) is not None:
            if not self._hand_out(*tasks):
                break
            tasks = None
        try:
            self._outqueue.put(None)
            for _ in range(len(self._pool)):
                self._inqueue.put(None)
        except OSError:
            pass  # terminated meanwhile: nobody is there to read it

    def _hand_out(self, tasks, when_counted):
        """Passes the tasks of a job on to the workers; False when the pool ended on the way."""
        me = threading.current_thread()
        handed = 0
        for task in tasks:
            if me._state != RUN:
                return False
            try:
                self._inqueue.put(task)
            except Exception as error:  # it could not be pickled
                self._deliver((*task[:2], (False, error)))
            handed = task[1] + 1
        if when_counted:
            when_counted(handed)
        return True

    def _handle_results(self):
        me = threading.current_thread()
        expected = True  # until the task handler says that it hands out no more
        while me._state != TERMINATE and (expected or self._cache):
            try:
                result = self._outqueue.get()
            except (OSError, EOFError):
                return
            if result is None:
                expected = False
            elif me._state != TERMINATE:
                self._deliver(result)
            result = None

    def _deliver(self, result):
        number, i, value = result
        job = self._cache.get(number)
        if job is not None:
            job._set(i, value)

    # ---- the workers ----

    @staticmethod
    def Process(ctx, *args, **kwds):
        return ctx.Process(*args, **kwds)

    def _repopulate_pool(self):
        for _ in range(self._processes - len(self._pool)):
            process = self.Process(self._ctx, target=worker, args=self._worker_args)
            process.name = process.name.replace('Process', 'PoolWorker')
            process.daemon = True
            process.start()
            self._pool.append(process)

    def _join_exited_workers(self):
        """Whether any has ended; those are the pool's no more."""
        gone = [process for process in self._pool if process.exitcode is not None]
        for process in gone:
            process.join()
            self._pool.remove(process)
        return bool(gone)

    def _stop_workers(self):
        for process in self._pool:
            if process.exitcode is None:
                process.terminate()
        for process in self._pool:
            process.join()
        # a task handler that waits for room in the pipe finds that nobody will ever make it
        self._inqueue._reader.close()

    # ---- what processes and threads have different ----

    def _lay_queues(self):
        self._inqueue, self._outqueue = self._ctx.SimpleQueue(), self._ctx.SimpleQueue()
        self._inqueue._reader._waits = 'a Pool, for work'
        self._inqueue._rlock._semlock._shown_as('a Pool, for work')
        _jobs_wait_in('the pool\'s jobs', self._inqueue._reader._end)
        self._outqueue._reader._waits = 'a Pool, for results'
        self._outqueue._rlock._semlock._shown_as('a Pool, for results')
        _internal_queue('a Pool, for results', self._outqueue._reader._end)
        self._change, self._changed = self._ctx.Pipe(False)
        self._change._waits = 'a Pool, for a worker to end'

    def _wait_for_change(self):
        wait([self._change, *(process.sentinel for process in self._pool)])
        while self._change.poll():
            self._change.recv_bytes()

    def _wake_handler(self):
        self._changed.send_bytes(b'x')

    def _wake_result_handler(self):
        # not by put(): a worker that was terminated may have held the lock
        self._outqueue._writer.send_bytes(_PICKLED_NONE)

    # ---- the end ----

    def close(self):
        if self._state == RUN:
            self._state = self._worker_handler._state = CLOSE
            self._wake_handler()

    def terminate(self):
        self._state = TERMINATE
        self._terminate()

    def join(self):
        if self._state == RUN:
            raise ValueError('Pool is still running')
        if self._state == INIT:
            raise ValueError('In unknown state')
        for each in (*self._handlers, *self._pool):
            each.join()

    def _terminate_pool(self):
        for handler in self._handlers:
            handler._state = TERMINATE
        self._wake_handler()
        self._worker_handler.join()
        # before the others: workers in the middle of a get() or put() hold the lock that those want
        self._stop_workers()
        self._taskqueue.put(None)
        self._task_handler.join()
        if self._result_handler.is_alive():
            self._wake_result_handler()
        self._result_handler.join()


_PICKLED_NONE = b'\x80\x04N.'


def _handler(body):
    thread = threading.Thread(target=body, daemon=True)
    thread._state = RUN
    thread.start()
    return thread


def _tasks(job, func, arguments):
    """What goes to the workers. If the arguments end with an exception, it takes the place of the next result."""
    i = -1
    try:
        for i, argument in enumerate(arguments):
            yield job._job, i, func, (argument,), {}
    except Exception as error:
        yield job._job, i + 1, _reraise, (error,), {}


def _chunks(func, iterable, size):
    items = iter(iterable)
    while chunk := tuple([each for _, each in zip(range(size), items)]):
        yield func, chunk


# ---- a pool of threads ----

class _ThreadWorker(threading.Thread):
    """A thread that looks like a process."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, daemon=True, **kwargs)

    exitcode = property(lambda self: 0 if self._begun and not self.is_alive() else None)


class ThreadPool(Pool):
    _wrap_exception = False

    def __init__(self, processes=None, initializer=None, initargs=()):
        super().__init__(processes, initializer, initargs)

    @staticmethod
    def Process(ctx, *args, **kwds):
        return _ThreadWorker(*args, **kwds)

    def _lay_queues(self):
        self._inqueue, self._outqueue, self._change = (queue.SimpleQueue() for _ in range(3))
        _jobs_wait_in('the pool\'s jobs', self._inqueue)
        _internal_queue('a ThreadPool, for work', self._inqueue)
        _internal_queue('a ThreadPool, for results', self._outqueue)
        _internal_queue('a ThreadPool, for a worker to end', self._change)

    def _wait_for_change(self):
        self._change.get()

    def _wake_handler(self):
        self._change.put(None)

    def _wake_result_handler(self):
        self._outqueue.put(None)

    def _stop_workers(self):
        for _ in self._pool:
            self._inqueue.put(None)
        for thread in self._pool:
            thread.join()
