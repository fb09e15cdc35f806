"""A pool of processes: a thread of the parent keeps their queue filled, hands out results, and notices who died."""

import itertools
import os
import queue
import threading
from functools import partial
import multiprocessing as mp
import multiprocessing.connection
from multiprocessing.queues import Queue
from concurrent.futures import _base

# Calls that wait in the pipe beside those that run; more could not be cancelled.
EXTRA_QUEUED_CALLS = 1

# manager thread: the pipe that wakes it
_threads_wakeups = {}
_global_shutdown = False


def _python_exit():
    global _global_shutdown
    _global_shutdown = True
    items = list(_threads_wakeups.items())
    for _, wakeup in items:
        wakeup.wakeup()
    for thread, _ in items:
        thread.join()


threading._register_atexit(_python_exit)


class _Wakeup:
    def __init__(self):
        self._closed = False
        self._lock = threading.Lock()
        self._reader, self._writer = mp.Pipe(duplex=False)

    def close(self):
        with self._lock:
            if not self._closed:
                self._closed = True
                self._writer.close()
                self._reader.close()

    def wakeup(self):
        with self._lock:
            if not self._closed:
                self._writer.send_bytes(b'')

    def clear(self):
        while self._reader.poll():
            self._reader.recv_bytes()


class _RemoteTraceback(Exception):
    def __init__(self, tb):
        self.tb = tb

    def __str__(self):
        return self.tb


class _ExceptionWithTraceback:
    def __init__(self, exc, tb):
        import _thread
        self.exc = exc
        self.tb = f'\n"""\n{_thread._format_exception(exc)}"""'
        exc.__traceback__ = None

    def __reduce__(self):
        return _rebuild_exc, (self.exc, self.tb)


def _rebuild_exc(exc, tb):
    exc.__cause__ = _RemoteTraceback(tb)
    return exc


class _WorkItem:
    def __init__(self, future, fn, args, kwargs):
        self.future = future
        self.fn = fn
        self.args = args
        self.kwargs = kwargs


class _ResultItem:
    def __init__(self, work_id, exception=None, result=None, exit_pid=None):
        self.work_id = work_id
        self.exception = exception
        self.result = result
        self.exit_pid = exit_pid


class _CallItem:
    def __init__(self, work_id, fn, args, kwargs):
        self.work_id = work_id
        self.fn = fn
        self.args = args
        self.kwargs = kwargs


class _CallQueue(Queue):
    """Calls on their way to the workers; one that cannot be pickled fails its future."""

    def __init__(self, max_size, *, ctx, pending_work_items, wakeup):
        self._pending_work_items = pending_work_items
        self._wakeup = wakeup
        super().__init__(max_size, ctx=ctx)
        self._reader._waits = 'a ProcessPoolExecutor, for work'

    def _on_queue_feeder_error(self, e, obj):
        if isinstance(obj, _CallItem):
            import _thread
            e.__cause__ = _RemoteTraceback(f'\n"""\n{_thread._format_exception(e)}"""')
            work_item = self._pending_work_items.pop(obj.work_id, None)
            self._wakeup.wakeup()
            if work_item is not None:
                work_item.future.set_exception(e)
        else:
            super()._on_queue_feeder_error(e, obj)


# ---- in a worker ----

def _process_chunk(fn, chunk):
    return [fn(*args) for args in chunk]


def _sendback_result(result_queue, work_id, result=None, exception=None, exit_pid=None):
    try:
        result_queue.put(_ResultItem(work_id, result=result, exception=exception, exit_pid=exit_pid))
    except BaseException as e:
        exc = _ExceptionWithTraceback(e, e.__traceback__)
        result_queue.put(_ResultItem(work_id, exception=exc, exit_pid=exit_pid))


def _process_worker(call_queue, result_queue, initializer, initargs, max_tasks=None):
    if initializer is not None:
        try:
            initializer(*initargs)
        except BaseException:
            _base._log('critical', 'Exception in initializer:', exc_info=True)
            # the parent sees that this worker is gone
            return
    done = 0
    exit_pid = None
    while True:
        call_item = call_queue.get(block=True)
        if call_item is None:
            result_queue.put(os.getpid())
            return
        if max_tasks is not None:
            done += 1
            if done >= max_tasks:
                exit_pid = os.getpid()
        try:
            r = call_item.fn(*call_item.args, **call_item.kwargs)
        except BaseException as e:
            exc = _ExceptionWithTraceback(e, e.__traceback__)
            _sendback_result(result_queue, call_item.work_id, exception=exc, exit_pid=exit_pid)
        else:
            _sendback_result(result_queue, call_item.work_id, result=r, exit_pid=exit_pid)
            del r
        del call_item
        if exit_pid is not None:
            return


# ---- in the parent ----

class BrokenProcessPool(_base.BrokenExecutor):
    """A worker died before its time, and with it the pool."""


class _ExecutorManagerThread(threading.Thread):
    def __init__(self, executor):
        self.executor = executor
        self.thread_wakeup = executor._wakeup
        self.shutdown_lock = executor._shutdown_lock
        self.processes = executor._processes
        self.call_queue = executor._call_queue
        self.result_queue = executor._result_queue
        self.work_ids_queue = executor._work_ids
        self.pending_work_items = executor._pending_work_items
        super().__init__()

    def run(self):
        while True:
            self.add_call_items_to_queue()
            result_item, is_broken, cause = self.wait_result_broken_or_wakeup()
            if is_broken:
                self.terminate_broken(cause)
                return
            if result_item is not None:
                self.process_result_item(result_item)
                if result_item.exit_pid is not None:
                    # it did all it may do: another in its place
                    self.processes.pop(result_item.exit_pid).join()
                    with self.shutdown_lock:
                        if not self.executor._shutdown_thread or self.pending_work_items:
                            self.executor._spawn_process()
                else:
                    self.executor._idle.release()
                del result_item
            if self.is_shutting_down():
                self.flag_executor_shutting_down()
                self.add_call_items_to_queue()
                if not self.pending_work_items:
                    self.join_executor_internals()
                    return

    def add_call_items_to_queue(self):
        while not self.call_queue.full():
            try:
                work_id = self.work_ids_queue.get(block=False)
            except queue.Empty:
                return
            work_item = self.pending_work_items[work_id]
            if work_item.future.set_running_or_notify_cancel():
                self.call_queue.put(_CallItem(work_id, work_item.fn, work_item.args, work_item.kwargs), block=True)
            else:
                del self.pending_work_items[work_id]

    def wait_result_broken_or_wakeup(self):
        result_reader = self.result_queue._reader
        wakeup_reader = self.thread_wakeup._reader
        sentinels = [p.sentinel for p in list(self.processes.values())]
        ready = mp.connection.wait([result_reader, wakeup_reader] + sentinels)
        cause = None
        is_broken = True
        result_item = None
        if result_reader in ready:
            try:
                result_item = result_reader.recv()
                is_broken = False
            except BaseException as e:
                import _thread
                cause = _thread._format_exception(e)
        elif wakeup_reader in ready:
            is_broken = False
        self.thread_wakeup.clear()
        return result_item, is_broken, cause

    def process_result_item(self, result_item):
        work_item = self.pending_work_items.pop(result_item.work_id, None)
        if work_item is not None:
            if result_item.exception is not None:
                work_item.future.set_exception(result_item.exception)
            else:
                work_item.future.set_result(result_item.result)

    def is_shutting_down(self):
        return _global_shutdown or self.executor._shutdown_thread

    def flag_executor_shutting_down(self):
        executor = self.executor
        executor._shutdown_thread = True
        if executor._cancel_pending_futures:
            # those already in the pipe will be done
            left = {}
            for work_id, work_item in self.pending_work_items.items():
                if not work_item.future.cancel():
                    left[work_id] = work_item
            self.pending_work_items.clear()
            self.pending_work_items.update(left)
            while True:
                try:
                    self.work_ids_queue.get_nowait()
                except queue.Empty:
                    break
            executor._cancel_pending_futures = False

    def terminate_broken(self, cause):
        self.executor._broken = 'A child process terminated abruptly, the process pool is not usable anymore'
        self.executor._shutdown_thread = True
        for work_item in self.pending_work_items.values():
            error = BrokenProcessPool('A process in the process pool was terminated abruptly while the future was '
                                      'running or pending.')
            if cause is not None:
                error.__cause__ = _RemoteTraceback(f"\n'''\n{cause}'''")
            try:
                work_item.future.set_exception(error)
            except _base.InvalidStateError:
                pass  # cancelled meanwhile
        self.pending_work_items.clear()
        for p in self.processes.values():
            p.terminate()
        self.call_queue._reader.close()
        self.call_queue.cancel_join_thread()
        self.join_executor_internals(broken=True)

    def join_executor_internals(self, broken=False):
        if not broken:
            for _ in range(len(self.processes)):
                self.call_queue.put(None)
        self.call_queue.close()
        if not broken:
            self.call_queue.join_thread()
        for p in list(self.processes.values()):
            p.join()
        with self.shutdown_lock:
            self.thread_wakeup.close()


class ProcessPoolExecutor(_base.Executor):
    def __init__(self, max_workers=None, mp_context=None, initializer=None, initargs=(), *, max_tasks_per_child=None):
        if max_workers is None:
            max_workers = os.process_cpu_count() or 1
        elif max_workers <= 0:
            raise ValueError('max_workers must be greater than 0')
        if mp_context is None:
            mp_context = mp.get_context('spawn' if max_tasks_per_child is not None else None)
        if initializer is not None and not callable(initializer):
            raise TypeError('initializer must be a callable')
        if max_tasks_per_child is not None:
            if not isinstance(max_tasks_per_child, int):
                raise TypeError('max_tasks_per_child must be an integer')
            if max_tasks_per_child <= 0:
                raise ValueError('max_tasks_per_child must be >= 1')
            if mp_context.get_start_method(allow_none=False) == 'fork':
                raise ValueError('max_tasks_per_child is incompatible with the "fork" multiprocessing start method; '
                                 'supply a different mp_context.')
        self._max_workers = max_workers
        self._mp_context = mp_context
        self._initializer = initializer
        self._initargs = initargs
        self._max_tasks_per_child = max_tasks_per_child
        self._executor_manager_thread = None
        self._processes = {}
        self._shutdown_thread = False
        self._shutdown_lock = threading.Lock()
        self._idle = threading.Semaphore(0)
        self._broken = False
        self._queue_count = 0
        self._pending_work_items = {}
        self._cancel_pending_futures = False
        self._wakeup = _Wakeup()
        self._wakeup._reader._waits = 'a ProcessPoolExecutor, for results'
        self._call_queue = _CallQueue(max_workers + EXTRA_QUEUED_CALLS, ctx=mp_context,
                                      pending_work_items=self._pending_work_items, wakeup=self._wakeup)
        self._call_queue._ignore_epipe = True
        self._result_queue = mp_context.SimpleQueue()
        self._work_ids = queue.Queue()

    def _start_executor_manager_thread(self):
        if self._executor_manager_thread is None:
            self._executor_manager_thread = _ExecutorManagerThread(self)
            self._executor_manager_thread.start()
            _threads_wakeups[self._executor_manager_thread] = self._wakeup

    def _adjust_process_count(self):
        # one more per call, unless somebody is idle
        if self._idle.acquire(blocking=False):
            return
        if len(self._processes) < self._max_workers:
            self._spawn_process()

    def _spawn_process(self):
        p = self._mp_context.Process(target=_process_worker,
                                     args=(self._call_queue, self._result_queue, self._initializer, self._initargs,
                                           self._max_tasks_per_child))
        p.start()
        self._processes[p.pid] = p

    def submit(self, fn, /, *args, **kwargs):
        with self._shutdown_lock:
            if self._broken:
                raise BrokenProcessPool(self._broken)
            if self._shutdown_thread:
                raise RuntimeError('cannot schedule new futures after shutdown')
            if _global_shutdown:
                raise RuntimeError('cannot schedule new futures after interpreter shutdown')
            future = _base.Future()
            self._pending_work_items[self._queue_count] = _WorkItem(future, fn, args, kwargs)
            self._work_ids.put(self._queue_count)
            self._queue_count += 1
            self._wakeup.wakeup()
            self._adjust_process_count()
            self._start_executor_manager_thread()
            return future

    def map(self, fn, *iterables, timeout=None, chunksize=1):
        if chunksize < 1:
            raise ValueError('chunksize must be >= 1.')
        chunks = itertools.batched(zip(*iterables), chunksize)
        results = super().map(partial(_process_chunk, fn), chunks, timeout=timeout)
        return _chain_from_lists(results)

    def shutdown(self, wait=True, *, cancel_futures=False):
        with self._shutdown_lock:
            self._cancel_pending_futures = cancel_futures
            self._shutdown_thread = True
            self._wakeup.wakeup()
        if self._executor_manager_thread and wait:
            self._executor_manager_thread.join()
        self._executor_manager_thread = None
        self._processes = {}


def _chain_from_lists(iterable):
    for element in iterable:
        element.reverse()
        while element:
            yield element.pop()
