# Queues, futures and the like take a type for annotations that are evaluated.
import concurrent.futures as cf
import itertools
import logging
import queue


def drain(q: queue.Queue[int], other: queue.SimpleQueue[str], future: cf.Future[list[int]]) -> itertools.chain[int]:
    ...


print(drain.__annotations__)
print(queue.LifoQueue[int], queue.PriorityQueue[tuple[int, str]], logging.StreamHandler[str])
q = queue.Queue[int](2)
q.put(1)
print(type(q), q.get(), cf.__all__)
# expect: {'q': queue.Queue[int], 'other': _queue.SimpleQueue[str], 'future': concurrent.futures._base.Future[list[int]], 'return': itertools.chain[int]}
# expect: queue.LifoQueue[int] queue.PriorityQueue[tuple[int, str]] logging.StreamHandler[str]
# expect: <class 'queue.Queue'> 1 ('FIRST_COMPLETED', 'FIRST_EXCEPTION', 'ALL_COMPLETED', 'CancelledError', 'TimeoutError', 'InvalidStateError', 'BrokenExecutor', 'Future', 'Executor', 'wait', 'as_completed', 'ProcessPoolExecutor', 'ThreadPoolExecutor')
