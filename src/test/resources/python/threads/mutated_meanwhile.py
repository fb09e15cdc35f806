# A container that a thread changes while another iterates over it; what cannot be hashed or pickled.
import contextvars
import pickle
import threading
import time
from collections import OrderedDict, deque

for things, change in ((OrderedDict(a=1, b=2, c=3), lambda d: d.pop('a')), (dict(a=1, b=2), lambda d: d.pop('a')),
                       (deque('abc'), lambda d: d.append('d')), ({1, 2, 3}, lambda s: s.add(4))):
    thread = threading.Timer(0.015, change, [things])
    thread.start()
    try:
        for each in things:
            time.sleep(0.01)
    except RuntimeError as e:
        print(e)
    thread.join()
for attempt in (lambda: hash(contextvars.Context()), lambda: pickle.dumps(threading.Thread()),
                lambda: pickle.dumps(threading.current_thread())):
    try:
        attempt()
    except TypeError as e:
        print(e)
# expect: OrderedDict mutated during iteration
# expect: dictionary changed size during iteration
# expect: deque mutated during iteration
# expect: Set changed size during iteration
# expect: unhashable type: '_contextvars.Context'
# expect: cannot pickle '_thread._ThreadHandle' object
# expect: cannot pickle '_thread._ThreadHandle' object
