# Modules of ours that read parts of themselves late answer a wrong name as a plain module does.
import asyncio
import collections
import queue
import signal
import threading
import time
import traceback

for wrong in (lambda: threading.Tread, lambda: threading.lock, lambda: queue.queue, lambda: time.slep, lambda: time.strftim,
              lambda: collections.dequee, lambda: asyncio.sleeep, lambda: asyncio.coroutine, lambda: signal.raise_signl):
    try:
        wrong()
    except AttributeError as e:
        print(len(traceback.extract_tb(e.__traceback__)), e.name, e.obj.__name__, traceback.format_exception_only(e))

for line in ('from threading import Tread', 'from asyncio import gatherr', 'from concurrent.futures import ThreadPool',
             'from asyncio.locks import Sempahore', 'import asyncio.foo'):
    try:
        exec(line)
    except ImportError as e:
        print(str(e).split(' (')[0], '|', e.name, '|', traceback.format_exception_only(e)[0].rpartition(')')[2])
try:
    import numpy
except ImportError as e:
    print(e, e.msg)
queue.PriortyQueue()
# expect: 2 Tread threading ["AttributeError: module 'threading' has no attribute 'Tread'. Did you mean: 'Thread'?\n"]
# expect: 2 lock threading ["AttributeError: module 'threading' has no attribute 'lock'. Did you mean: 'Lock'?\n"]
# expect: 2 queue queue ["AttributeError: module 'queue' has no attribute 'queue'. Did you mean: 'Queue'?\n"]
# expect: 2 slep time ["AttributeError: module 'time' has no attribute 'slep'. Did you mean: 'sleep'?\n"]
# expect: 2 strftim time ["AttributeError: module 'time' has no attribute 'strftim'. Did you mean: 'strftime'?\n"]
# expect: 2 dequee collections ["AttributeError: module 'collections' has no attribute 'dequee'. Did you mean: 'deque'?\n"]
# expect: 2 sleeep asyncio ["AttributeError: module 'asyncio' has no attribute 'sleeep'. Did you mean: 'sleep'?\n"]
# expect: 2 coroutine asyncio ["AttributeError: module 'asyncio' has no attribute 'coroutine'. Did you mean: 'coroutines'?\n"]
# expect: 2 raise_signl signal ["AttributeError: module 'signal' has no attribute 'raise_signl'. Did you mean: 'raise_signal'?\n"]
# expect: cannot import name 'Tread' from 'threading' | threading | . Did you mean: 'Thread'?
# expect:
# expect: cannot import name 'gatherr' from 'asyncio' | asyncio | . Did you mean: 'gather'?
# expect:
# expect: cannot import name 'ThreadPool' from 'concurrent.futures' | concurrent.futures | 
# expect:
# expect: cannot import name 'Sempahore' from 'asyncio.locks' | asyncio.locks | . Did you mean: 'Semaphore'?
# expect:
# expect: No module named 'asyncio.foo' | asyncio.foo | ModuleNotFoundError: No module named 'asyncio.foo'
# expect:
# expect: No module named 'numpy' No module named 'numpy'
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "module_typos.py", line 27, in <module>
# expect stderr:     queue.PriortyQueue()
# expect stderr:     ^^^^^^^^^^^^^^^^^^
# expect stderr: AttributeError: module 'queue' has no attribute 'PriortyQueue'. Did you mean: 'PriorityQueue'?
# expect exit: 1
