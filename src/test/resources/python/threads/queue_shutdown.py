import queue
import threading


def attempt(f, *args):
    try:
        return f(*args)
    except (queue.Empty, queue.Full, queue.ShutDown, ValueError) as error:
        return f'{type(error).__name__} {error}'.strip()


q = queue.Queue(2)
print(attempt(q.get, True, -1), attempt(q.get_nowait), attempt(q.get, True, 0.01))
q.put('a')
q.put('b')
print(attempt(q.put_nowait, 'c'), attempt(q.put, 'c', True, 0.01), q.full())
waiting = threading.Thread(target=lambda: print('put:', attempt(q.put, 'c')))
waiting.start()
q.shutdown()
waiting.join()
print(q.get(), q.get(), attempt(q.get), attempt(q.put, 'd'), q.unfinished_tasks)
stopped = queue.LifoQueue()
stopped.put(1)
stopped.shutdown(immediate=True)
print(attempt(stopped.get), stopped.unfinished_tasks, attempt(stopped.task_done))
# expect: ValueError 'timeout' must be a non-negative number Empty Empty
# expect: Full Full True
# expect: put: ShutDown
# expect: a b ShutDown ShutDown 2
# expect: ShutDown 0 ValueError task_done() called too many times
