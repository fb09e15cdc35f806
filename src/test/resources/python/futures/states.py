import re
import threading
import time
from concurrent.futures import Future, ThreadPoolExecutor, CancelledError, InvalidStateError, TimeoutError


def shown(f):
    return re.sub('0x[0-9a-f]+', '0x', repr(f))


f = Future()
print(shown(f), f.running(), f.done())
f.add_done_callback(lambda f: print('called', f.result()))
f.set_running_or_notify_cancel()
print(shown(f))
f.set_result(3)
print(shown(f), f.result(0), f.exception())
try:
    f.set_result(4)
except InvalidStateError as e:
    print(re.sub('0x[0-9a-f]+', '0x', str(e)))
f.add_done_callback(lambda f: print('at once'))
f = Future()
print(f.cancel(), f.cancel(), shown(f))
try:
    f.result()
except CancelledError as e:
    print(repr(e))
f = Future()
try:
    f.result(timeout=0.01)
except TimeoutError as e:
    print(repr(e), TimeoutError.__module__)
f = Future()
f.set_exception(KeyError('k'))
print(shown(f), repr(f.exception()))


def late(f):
    time.sleep(0.02)
    f.set_result('late')


f = Future()
threading.Thread(target=late, args=(f,)).start()
print(f.result())
with ThreadPoolExecutor(2) as ex:
    results = ex.map(lambda x: 10 // x, [1, 2, 0, 5])
    try:
        for r in results:
            print(r)
    except ZeroDivisionError as e:
        print(e, list(results))
    try:
        list(ex.map(time.sleep, [0.01, 0.2], timeout=0.05))
    except TimeoutError as e:
        print('map timed out', repr(e))
for bad in (lambda: ThreadPoolExecutor(0), lambda: ThreadPoolExecutor(1, initializer=5)):
    try:
        bad()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
# expect: <Future at 0x state=pending> False False
# expect: <Future at 0x state=running>
# expect: called 3
# expect: <Future at 0x state=finished returned int> 3 None
# expect: FINISHED: <Future at 0x state=finished returned int>
# expect: at once
# expect: True True <Future at 0x state=cancelled>
# expect: CancelledError()
# expect: TimeoutError() builtins
# expect: <Future at 0x state=finished raised KeyError> KeyError('k')
# expect: late
# expect: 10
# expect: 5
# expect: integer division or modulo by zero []
# expect: map timed out TimeoutError()
# expect: ValueError max_workers must be greater than 0
# expect: TypeError initializer must be a callable
