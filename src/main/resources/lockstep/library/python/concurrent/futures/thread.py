"""A pool of threads: a call starts a new one until there are enough, unless one is idle."""

import itertools
import queue
import threading
from _life import owner_reference
from _thread import _internal_queue, _jobs_wait_in, _queued, _serves
from concurrent.futures import _base

# Each worker's queue. Workers are no daemons: they are told before the program ends, and end first.
_threads_queues = {}
_global_shutdown_lock = threading.Lock()
_shutdown = False


def _python_exit():
    global _shutdown
    with _global_shutdown_lock:
        _shutdown = True
    workers = [*_threads_queues]
    for worker in workers:
        _threads_queues[worker].put(None)
    for worker in workers:
        worker.join()


threading._register_atexit(_python_exit)


class BrokenThreadPool(_base.BrokenExecutor):
    """An initializer of a worker thread failed."""


class _WorkItem:
    def __init__(self, future, fn, args, kwargs):
        self.future = future
        self.fn, self.args, self.kwargs = fn, args, kwargs

    def run(self):
        if self.future.set_running_or_notify_cancel():
            try:
                result = self.fn(*self.args, **self.kwargs)
            except BaseException as error:
                self.future.set_exception(error)
            else:
                self.future.set_result(result)


def _next(executor_reference, work_queue):
    try:
        return work_queue.get_nowait()
    except queue.Empty:
        # idle is who found nothing, not who has just ended something
        executor = executor_reference()
        if executor is not None:
            executor._idle_semaphore.release()
        # a worker that waits must not be what keeps its executor alive
        del executor
        return work_queue.get(block=True)


def _worker(executor_reference, work_queue, initializer, initargs):
    _serves(work_queue)
    doing = 'initializer:'
    try:
        if initializer is not None:
            initializer(*initargs)
        doing = 'worker'
        while True:
            while (item := _next(executor_reference, work_queue)) is not None:
                item.run()
                # or it would live until the next one comes
                del item
            executor = executor_reference()
            if executor is None or executor._shutdown or _shutdown:
                if executor is not None:
                    executor._shutdown = True
                # the next one is to end too
                work_queue.put(None)
                return
            del executor
    except BaseException:
        _base._log('critical', f'Exception in {doing}', exc_info=True)
        executor = executor_reference()
        if doing != 'worker' and executor is not None:
            executor._initializer_failed()


class ThreadPoolExecutor(_base.Executor):
    _counter = itertools.count().__next__

    def __init__(self, max_workers=None, thread_name_prefix='', initializer=None, initargs=()):
        if max_workers is None:
            # more than there are cores, for most of them wait
            import os
            max_workers = min(32, 4 + (os.process_cpu_count() or 1))
        if max_workers <= 0:
            raise ValueError('max_workers must be greater than 0')
        if not (initializer is None or callable(initializer)):
            raise TypeError('initializer must be a callable')
        self._max_workers = max_workers
        self._thread_name_prefix = thread_name_prefix or f'ThreadPoolExecutor-{self._counter()}'
        self._initializer, self._initargs = initializer, initargs
        self._work_queue = queue.SimpleQueue()
        _jobs_wait_in(f'{self._thread_name_prefix} jobs', self._work_queue)
        _internal_queue('a ThreadPoolExecutor, for work', self._work_queue)
        self._idle_semaphore = threading.Semaphore(0)
        self._shutdown_lock = threading.Lock()
        self._threads = set()
        self._broken = self._shutdown = False

    def submit(self, fn, /, *args, **kwargs):
        with self._shutdown_lock, _global_shutdown_lock:
            if self._broken:
                raise BrokenThreadPool(self._broken)
            for over, of_what in ((self._shutdown, ''), (_shutdown, 'interpreter ')):
                if over:
                    raise RuntimeError(f'cannot schedule new futures after {of_what}shutdown')
            future = _base.Future()
            _queued(self._work_queue, future, self._max_workers)
            self._work_queue.put(_WorkItem(future, fn, args, kwargs))
            self._adjust_thread_count()
            return future

    def _adjust_thread_count(self):
        if self._idle_semaphore.acquire(timeout=0) or len(self._threads) >= self._max_workers:
            return
        # when the executor is dropped, a worker is woken, sees that, and wakes the next
        reference = owner_reference(self, lambda _, work_queue=self._work_queue: work_queue.put(None))
        worker = threading.Thread(
            name=f'{self._thread_name_prefix}_{len(self._threads)}', target=_worker,
            args=(reference, self._work_queue, self._initializer, self._initargs))
        worker.start()
        self._threads.add(worker)
        _threads_queues[worker] = self._work_queue

    def _not_begun(self):
        while True:
            try:
                item = self._work_queue.get_nowait()
            except queue.Empty:
                return
            if item is not None:
                yield item.future

    def _initializer_failed(self):
        with self._shutdown_lock:
            self._broken = 'A thread initializer failed, the thread pool is not usable anymore'
            for future in self._not_begun():
                future.set_exception(BrokenThreadPool(self._broken))

    def shutdown(self, wait=True, *, cancel_futures=False):
        with self._shutdown_lock:
            self._shutdown = True
            if cancel_futures:
                for future in self._not_begun():
                    future.cancel()
            # for one worker that waits, and from it for the others
            self._work_queue.put(None)
        if wait:
            for worker in self._threads:
                worker.join()
