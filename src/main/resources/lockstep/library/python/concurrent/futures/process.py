"""A pool of processes. A thread of the parent keeps their queue filled, hands out results, and notices who died."""

import itertools
import os
import queue
import threading
from _thread import _internal_queue, _jobs_wait_in
import multiprocessing as mp
import multiprocessing.connection
from _life import owner_reference
from functools import partial
from multiprocessing.queues import Queue
from concurrent.futures import _base

# Calls that wait in the pipe beside those that run; more could not be cancelled.
EXTRA_QUEUED_CALLS = 1

# manager threads, each with the pipe that wakes it
_threads_wakeups = {}
_global_shutdown = False


def _python_exit():
    global _global_shutdown
    _global_shutdown = True
    managers = [*_threads_wakeups.items()]
    for _, wakeup in managers:
        wakeup.wakeup()
    for manager, _ in managers:
        manager.join()


threading._register_atexit(_python_exit)


def _check_system_limits():
    """Would raise NotImplementedError where a program can have too few semaphores."""


class BrokenProcessPool(_base.BrokenExecutor):
    """A worker died before its time, and with it the pool."""


class _ThreadWakeup:
    """A pipe of which one end is waited for along with the workers'."""

    def __init__(self):
        self._lock = threading.Lock()
        self._open = True
        self._reader, self._writer = mp.Pipe(duplex=False)

    def wakeup(self):
        with self._lock:
            if self._open:
                self._writer.send_bytes(b'')

    def clear(self):
        while self._reader.poll():
            self._reader.recv_bytes()

    def close(self):
        with self._lock:
            if self._open:
                self._open = False
                for end in (self._writer, self._reader):
                    end.close()


# ---- exceptions on their way to another process ----

class _RemoteTraceback(Exception):
    """The cause of an exception that comes from elsewhere: its traceback there, as text."""

    def __str__(self):
        return self.tb

    def __init__(self, tb):
        self.tb = tb


def _traceback_text(error, quotes='"""'):
    from _thread import _format_exception
    return f'\n{quotes}\n{_format_exception(error)}{quotes}'


def _rebuild_exc(exc, tb):
    exc.__cause__ = _RemoteTraceback(tb)
    return exc


class _ExceptionWithTraceback:
    """Arrives as the exception itself."""

    def __init__(self, exc):
        self.exc = exc
        self.tb = _traceback_text(exc)
        # it cannot be pickled
        exc.__traceback__ = None

    def __reduce__(self):
        return _rebuild_exc, (self.exc, self.tb)


# ---- what goes through the pipes ----

class _Call:
    """What a worker is to do."""

    def __init__(self, work_id, fn, args, kwargs):
        self.work_id = work_id
        self.fn, self.args, self.kwargs = fn, args, kwargs


class _Ended:
    """What came of it; exit_pid is the worker's if that was its last call."""

    def __init__(self, work_id, exit_pid, result=None, exception=None):
        self.work_id, self.exit_pid = work_id, exit_pid
        self.result, self.exception = result, exception


class _CallQueue(Queue):
    """Calls on their way to the workers; one that cannot be pickled fails its future."""

    def __init__(self, max_size, *, ctx, pending_work_items, wakeup):
        self._pending_work_items = pending_work_items
        self._wakeup = wakeup
        super().__init__(max_size, ctx=ctx)
        self._ignore_epipe = True
        self._reader._waits = 'a ProcessPoolExecutor, for work'

    def _on_queue_feeder_error(self, e, obj):
        if not isinstance(obj, _Call):
            super()._on_queue_feeder_error(e, obj)
            return
        item = self._pending_work_items.pop(obj.work_id, None)
        self._wakeup.wakeup()
        e.__cause__ = _RemoteTraceback(_traceback_text(e))
        if item is not None:
            item.future.set_exception(e)


# ---- in a worker ----

def _process_chunk(fn, chunk):
    return [fn(*args) for args in chunk]


def _process_worker(call_queue, result_queue, initializer, initargs, max_tasks=None):
    try:
        if initializer is not None:
            initializer(*initargs)
    except BaseException:
        _base._log('critical', 'Exception in initializer:', exc_info=True)
        # that this worker is gone tells the parent
        return
    for count in itertools.count(1):
        call_item = call_queue.get(block=True)
        if call_item is None:
            result_queue.put(os.getpid())
            return
        last = os.getpid() if count == max_tasks else None
        try:
            r = call_item.fn(*call_item.args, **call_item.kwargs)
        except BaseException as error:
            outcome = {'exception': _ExceptionWithTraceback(error)}
        else:
            outcome = {'result': r}
            del r
        work_id = call_item.work_id
        del call_item
        _send(result_queue, work_id, last, outcome)
        del outcome
        if last is not None:
            return


def _send(result_queue, work_id, last, outcome):
    try:
        result_queue.put(_Ended(work_id, last, **outcome))
    except BaseException as error:
        # such as a result that cannot be pickled
        result_queue.put(_Ended(work_id, last, exception=_ExceptionWithTraceback(error)))


# ---- in the parent ----

class _WorkItem:
    def __init__(self, future, fn, args, kwargs):
        self.future = future
        self.call = fn, args, kwargs


class _ExecutorManagerThread(threading.Thread):
    def __init__(self, executor):
        # when the executor is dropped, this thread is woken and sees it
        self.executor = owner_reference(executor, lambda _, wakeup=executor._wakeup: wakeup.wakeup())
        self.shutdown_lock = executor._shutdown_lock
        # they outlive the executor
        self.calls, self.results = executor._call_queue, executor._result_queue
        self.work_ids, self.pending = executor._work_ids, executor._pending_work_items
        self.wakeup, self.processes = executor._wakeup, executor._processes
        super().__init__()

    def run(self):
        while True:
            try:
                self.fill_queue()
            except BaseException as error:
                # such as that there can be no thread any more that feeds the queue
                self.give_up(self.broken(_traceback_text(error, "'''")))
                return
            news = self.wait()
            if isinstance(news, Exception):
                self.give_up(news)
                return
            if news is not None:
                self.hand_out(news)
                # it may be the last that refers to the result
                del news
            if self.is_shutting_down():
                self.begin_shutdown()
                self.fill_queue()
                if not self.pending:
                    self.end()
                    return

    def is_shutting_down(self):
        executor = self.executor()
        return _global_shutdown or executor is None or executor._shutdown_thread

    def fill_queue(self):
        while not self.calls.full():
            try:
                work_id = self.work_ids.get_nowait()
            except queue.Empty:
                return
            item = self.pending[work_id]
            if item.future.set_running_or_notify_cancel():
                self.calls.put(_Call(work_id, *item.call))
            else:
                del self.pending[work_id]

    def wait(self):
        """What a worker sent; None if somebody only wakes this thread; an exception if a worker has gone."""
        results, wakeup = self.results._reader, self.wakeup._reader
        ready = mp.connection.wait([results, wakeup, *(each.sentinel for each in [*self.processes.values()])])
        news = None
        if results in ready:
            try:
                news = results.recv()
            except BaseException as error:
                news = self.broken(_traceback_text(error, "'''"))
        elif wakeup not in ready:
            news = self.broken(None)
        self.wakeup.clear()
        return news

    @staticmethod
    def broken(why):
        error = BrokenProcessPool(
            'A process in the process pool was terminated abruptly while the future was running or pending.')
        if why is not None:
            error.__cause__ = _RemoteTraceback(why)
        return error

    def hand_out(self, news):
        item = self.pending.pop(news.work_id, None)
        if item is not None and news.exception is not None:
            item.future.set_exception(news.exception)
        elif item is not None:
            item.future.set_result(news.result)
        executor = self.executor()
        if news.exit_pid is None:
            if executor is not None:
                executor._idle.release()
            return
        # it did all it may do: another in its place
        self.processes.pop(news.exit_pid).join()
        if executor is not None:
            with self.shutdown_lock:
                if self.pending or not executor._shutdown_thread:
                    executor._adjust_process_count()

    def begin_shutdown(self):
        executor = self.executor()
        if executor is None:
            return
        executor._shutdown_thread = True
        if not executor._cancel_pending_futures:
            return
        executor._cancel_pending_futures = False
        for work_id, item in [*self.pending.items()]:
            # what is in the pipe already will be done
            if item.future.cancel():
                del self.pending[work_id]
        try:
            while True:
                self.work_ids.get_nowait()
        except queue.Empty:
            pass

    def give_up(self, error):
        executor = self.executor()
        if executor is not None:
            executor._broken = 'A child process terminated abruptly, the process pool is not usable anymore'
            executor._shutdown_thread = True
            del executor
        for item in self.pending.values():
            told = BrokenProcessPool(*error.args)
            told.__cause__ = error.__cause__
            try:
                item.future.set_exception(told)
            except _base.InvalidStateError:
                # cancelled meanwhile
                pass
        self.pending.clear()
        for process in self.processes.values():
            process.terminate()
        # nobody is left to read it
        self.calls._reader.close()
        self.calls.cancel_join_thread()
        self.end(workers_left=False)

    def end(self, workers_left=True):
        if workers_left:
            for _ in self.processes:
                self.calls.put(None)
        self.calls.close()
        if workers_left:
            self.calls.join_thread()
        for process in [*self.processes.values()]:
            process.join()
        with self.shutdown_lock:
            self.wakeup.close()


class ProcessPoolExecutor(_base.Executor):
    def __init__(self, max_workers=None, mp_context=None, initializer=None, initargs=(), *, max_tasks_per_child=None):
        if max_workers is None:
            max_workers = os.process_cpu_count() or 1
        elif max_workers <= 0:
            raise ValueError('max_workers must be greater than 0')
        if not (initializer is None or callable(initializer)):
            raise TypeError('initializer must be a callable')
        if mp_context is None:
            mp_context = mp.get_context(None if max_tasks_per_child is None else 'spawn')
        self._check_tasks(max_tasks_per_child, mp_context)
        self._max_workers, self._mp_context = max_workers, mp_context
        self._initializer, self._initargs = initializer, initargs
        self._max_tasks_per_child = max_tasks_per_child
        # its state
        self._shutdown_lock = threading.Lock()
        self._shutdown_thread = self._broken = self._cancel_pending_futures = False
        # the work, by number, and the numbers of what is not in the pipe yet
        self._pending_work_items = {}
        self._work_ids = queue.Queue()
        self._next_id = itertools.count().__next__
        # who does it
        self._executor_manager_thread = None
        self._processes = {}
        self._idle = threading.Semaphore(0)
        self._wakeup = _ThreadWakeup()
        self._wakeup._reader._waits = 'a ProcessPoolExecutor, for results'
        self._call_queue = _CallQueue(max_workers + EXTRA_QUEUED_CALLS, ctx=mp_context, wakeup=self._wakeup,
                                      pending_work_items=self._pending_work_items)
        _jobs_wait_in('the pool\'s jobs', self._work_ids, self._call_queue._reader._end)
        self._result_queue = mp_context.SimpleQueue()
        self._result_queue._reader._waits = 'a ProcessPoolExecutor, for results'
        _internal_queue('', self._result_queue._reader._end)
        self._call_queue._rlock._semlock._shown_as('a ProcessPoolExecutor, for work')

    @staticmethod
    def _check_tasks(most, context):
        if most is None:
            return
        if not isinstance(most, int):
            raise TypeError('max_tasks_per_child must be an integer')
        if most < 1:
            raise ValueError('max_tasks_per_child must be >= 1')
        if context.get_start_method(allow_none=False) == 'fork':
            raise ValueError("max_tasks_per_child is incompatible with the 'fork' multiprocessing start method; "
                             'supply a different mp_context.')

    def submit(self, fn, /, *args, **kwargs):
        with self._shutdown_lock:
            if self._broken:
                raise BrokenProcessPool(self._broken)
            for over, of_what in ((self._shutdown_thread, ''), (_global_shutdown, 'interpreter ')):
                if over:
                    raise RuntimeError(f'cannot schedule new futures after {of_what}shutdown')
            future = _base.Future()
            work_id = self._next_id()
            self._pending_work_items[work_id] = _WorkItem(future, fn, args, kwargs)
            self._work_ids.put(work_id)
            self._wakeup.wakeup()
            self._adjust_process_count()
            if self._executor_manager_thread is None:
                self._start_manager()
            return future

    def _adjust_process_count(self):
        """One more process per call, unless somebody is idle."""
        if not self._idle.acquire(blocking=False) and len(self._processes) < self._max_workers:
            self._spawn_process()

    def _spawn_process(self):
        process = self._mp_context.Process(target=_process_worker, args=(
            self._call_queue, self._result_queue, self._initializer, self._initargs, self._max_tasks_per_child))
        process.start()
        self._processes[process.pid] = process

    def _start_manager(self):
        manager = self._executor_manager_thread = _ExecutorManagerThread(self)
        manager.start()
        _threads_wakeups[manager] = self._wakeup

    def map(self, fn, *iterables, timeout=None, chunksize=1):
        if chunksize < 1:
            raise ValueError('chunksize must be >= 1.')
        chunks = itertools.batched(zip(*iterables), chunksize)
        return _chain_from_iterable_of_lists(super().map(partial(_process_chunk, fn), chunks, timeout=timeout))

    def shutdown(self, wait=True, *, cancel_futures=False):
        with self._shutdown_lock:
            self._cancel_pending_futures = cancel_futures
            self._shutdown_thread = True
            self._wakeup.wakeup()
        manager, self._executor_manager_thread = self._executor_manager_thread, None
        if wait and manager is not None:
            manager.join()
        self._processes = {}


def _chain_from_iterable_of_lists(lists):
    for each in lists:
        yield from each
