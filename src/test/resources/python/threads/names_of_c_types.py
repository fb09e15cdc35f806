# What is C in CPython is called by its full name in messages, whatever it is made of here.
import collections
import contextvars
import csv
import functools
import itertools
import queue
import struct
import threading
import time

things = [threading.Lock(), threading.RLock(), threading.local(), queue.SimpleQueue(), queue.Queue(), functools.lru_cache(int),
          functools.partial(int), itertools.count(), struct.Struct('i'), csv.reader([]), contextvars.copy_context(),
          time.localtime(), threading.ExceptHookArgs((1, 2, 3, 4)), collections.deque(), threading.Thread()]
for thing in things:
    for attempt in (lambda: thing.nope, lambda: thing + {}, lambda: len(thing), lambda: thing['x'], lambda: -thing,
                    lambda: type(thing).nope, lambda: {**thing}, lambda: ''.join([thing])):
        try:
            attempt()
        except Exception as e:
            print(type(e).__name__, e)

for attempt in (lambda: queue.SimpleQueue(5), lambda: queue.SimpleQueue(maxsize=5), lambda: threading.Lock(1),
                lambda: type(iter([]))(), lambda: type(len)(),
                lambda: type((x for x in ()))(), lambda: type(threading.current_thread().join)(),
                lambda: setattr(type(threading.Lock()), 'x', 1), lambda: threading.excepthook('args'),
                lambda: threading.settrace(), lambda: queue.SimpleQueue().get(timeout='soon')):
    try:
        print(attempt())
    except Exception as e:
        print(type(e).__name__, e)
# expect: AttributeError '_thread.lock' object has no attribute 'nope'
# expect: TypeError unsupported operand type(s) for +: '_thread.lock' and 'dict'
# expect: TypeError object of type '_thread.lock' has no len()
# expect: TypeError '_thread.lock' object is not subscriptable
# expect: TypeError bad operand type for unary -: '_thread.lock'
# expect: AttributeError type object '_thread.lock' has no attribute 'nope'
# expect: TypeError '_thread.lock' object is not a mapping
# expect: TypeError sequence item 0: expected str instance, _thread.lock found
# expect: AttributeError '_thread.RLock' object has no attribute 'nope'
# expect: TypeError unsupported operand type(s) for +: '_thread.RLock' and 'dict'
# expect: TypeError object of type '_thread.RLock' has no len()
# expect: TypeError '_thread.RLock' object is not subscriptable
# expect: TypeError bad operand type for unary -: '_thread.RLock'
# expect: AttributeError type object '_thread.RLock' has no attribute 'nope'
# expect: TypeError '_thread.RLock' object is not a mapping
# expect: TypeError sequence item 0: expected str instance, _thread.RLock found
# expect: AttributeError '_thread._local' object has no attribute 'nope'
# expect: TypeError unsupported operand type(s) for +: '_thread._local' and 'dict'
# expect: TypeError object of type '_thread._local' has no len()
# expect: TypeError '_thread._local' object is not subscriptable
# expect: TypeError bad operand type for unary -: '_thread._local'
# expect: AttributeError type object '_thread._local' has no attribute 'nope'
# expect: TypeError '_thread._local' object is not a mapping
# expect: TypeError sequence item 0: expected str instance, _thread._local found
# expect: AttributeError '_queue.SimpleQueue' object has no attribute 'nope'
# expect: TypeError unsupported operand type(s) for +: '_queue.SimpleQueue' and 'dict'
# expect: TypeError object of type '_queue.SimpleQueue' has no len()
# expect: TypeError '_queue.SimpleQueue' object is not subscriptable
# expect: TypeError bad operand type for unary -: '_queue.SimpleQueue'
# expect: AttributeError type object '_queue.SimpleQueue' has no attribute 'nope'
# expect: TypeError '_queue.SimpleQueue' object is not a mapping
# expect: TypeError sequence item 0: expected str instance, _queue.SimpleQueue found
# expect: AttributeError 'Queue' object has no attribute 'nope'
# expect: TypeError unsupported operand type(s) for +: 'Queue' and 'dict'
# expect: TypeError object of type 'Queue' has no len()
# expect: TypeError 'Queue' object is not subscriptable
# expect: TypeError bad operand type for unary -: 'Queue'
# expect: AttributeError type object 'Queue' has no attribute 'nope'
# expect: TypeError 'Queue' object is not a mapping
# expect: TypeError sequence item 0: expected str instance, Queue found
# expect: AttributeError 'functools._lru_cache_wrapper' object has no attribute 'nope'
# expect: TypeError unsupported operand type(s) for +: 'functools._lru_cache_wrapper' and 'dict'
# expect: TypeError object of type 'functools._lru_cache_wrapper' has no len()
# expect: TypeError 'functools._lru_cache_wrapper' object is not subscriptable
# expect: TypeError bad operand type for unary -: 'functools._lru_cache_wrapper'
# expect: AttributeError type object 'functools._lru_cache_wrapper' has no attribute 'nope'
# expect: TypeError 'functools._lru_cache_wrapper' object is not a mapping
# expect: TypeError sequence item 0: expected str instance, functools._lru_cache_wrapper found
# expect: AttributeError 'functools.partial' object has no attribute 'nope'
# expect: TypeError unsupported operand type(s) for +: 'functools.partial' and 'dict'
# expect: TypeError object of type 'functools.partial' has no len()
# expect: TypeError 'functools.partial' object is not subscriptable
# expect: TypeError bad operand type for unary -: 'functools.partial'
# expect: AttributeError type object 'functools.partial' has no attribute 'nope'
# expect: TypeError 'functools.partial' object is not a mapping
# expect: TypeError sequence item 0: expected str instance, functools.partial found
# expect: AttributeError 'itertools.count' object has no attribute 'nope'
# expect: TypeError unsupported operand type(s) for +: 'itertools.count' and 'dict'
# expect: TypeError object of type 'itertools.count' has no len()
# expect: TypeError 'itertools.count' object is not subscriptable
# expect: TypeError bad operand type for unary -: 'itertools.count'
# expect: AttributeError type object 'itertools.count' has no attribute 'nope'
# expect: TypeError 'itertools.count' object is not a mapping
# expect: TypeError sequence item 0: expected str instance, itertools.count found
# expect: AttributeError '_struct.Struct' object has no attribute 'nope'
# expect: TypeError unsupported operand type(s) for +: '_struct.Struct' and 'dict'
# expect: TypeError object of type '_struct.Struct' has no len()
# expect: TypeError '_struct.Struct' object is not subscriptable
# expect: TypeError bad operand type for unary -: '_struct.Struct'
# expect: AttributeError type object '_struct.Struct' has no attribute 'nope'
# expect: TypeError '_struct.Struct' object is not a mapping
# expect: TypeError sequence item 0: expected str instance, _struct.Struct found
# expect: AttributeError '_csv.reader' object has no attribute 'nope'
# expect: TypeError unsupported operand type(s) for +: '_csv.reader' and 'dict'
# expect: TypeError object of type '_csv.reader' has no len()
# expect: TypeError '_csv.reader' object is not subscriptable
# expect: TypeError bad operand type for unary -: '_csv.reader'
# expect: AttributeError type object '_csv.reader' has no attribute 'nope'
# expect: TypeError '_csv.reader' object is not a mapping
# expect: TypeError sequence item 0: expected str instance, _csv.reader found
# expect: AttributeError '_contextvars.Context' object has no attribute 'nope'
# expect: TypeError unsupported operand type(s) for +: '_contextvars.Context' and 'dict'
# expect: TypeError a ContextVar key was expected, got 'x'
# expect: TypeError bad operand type for unary -: '_contextvars.Context'
# expect: AttributeError type object '_contextvars.Context' has no attribute 'nope'
# expect: TypeError sequence item 0: expected str instance, _contextvars.Context found
# expect: AttributeError 'time.struct_time' object has no attribute 'nope'
# expect: TypeError can only concatenate tuple (not "dict") to tuple
# expect: TypeError tuple indices must be integers or slices, not str
# expect: TypeError bad operand type for unary -: 'time.struct_time'
# expect: AttributeError type object 'time.struct_time' has no attribute 'nope'
# expect: TypeError 'time.struct_time' object is not a mapping
# expect: TypeError sequence item 0: expected str instance, time.struct_time found
# expect: AttributeError '_thread._ExceptHookArgs' object has no attribute 'nope'
# expect: TypeError can only concatenate tuple (not "dict") to tuple
# expect: TypeError tuple indices must be integers or slices, not str
# expect: TypeError bad operand type for unary -: '_thread._ExceptHookArgs'
# expect: AttributeError type object '_thread._ExceptHookArgs' has no attribute 'nope'
# expect: TypeError '_thread._ExceptHookArgs' object is not a mapping
# expect: TypeError sequence item 0: expected str instance, _thread._ExceptHookArgs found
# expect: AttributeError 'collections.deque' object has no attribute 'nope'
# expect: TypeError can only concatenate deque (not "dict") to deque
# expect: TypeError sequence index must be integer, not 'str'
# expect: TypeError bad operand type for unary -: 'collections.deque'
# expect: AttributeError type object 'collections.deque' has no attribute 'nope'
# expect: TypeError 'collections.deque' object is not a mapping
# expect: TypeError sequence item 0: expected str instance, collections.deque found
# expect: AttributeError 'Thread' object has no attribute 'nope'
# expect: TypeError unsupported operand type(s) for +: 'Thread' and 'dict'
# expect: TypeError object of type 'Thread' has no len()
# expect: TypeError 'Thread' object is not subscriptable
# expect: TypeError bad operand type for unary -: 'Thread'
# expect: AttributeError type object 'Thread' has no attribute 'nope'
# expect: TypeError 'Thread' object is not a mapping
# expect: TypeError sequence item 0: expected str instance, Thread found
# expect: TypeError SimpleQueue() takes no positional arguments
# expect: TypeError SimpleQueue() takes no keyword arguments
# expect: TypeError lock expected 0 arguments, got 1
# expect: TypeError cannot create 'list_iterator' instances
# expect: TypeError cannot create 'builtin_function_or_method' instances
# expect: TypeError cannot create 'generator' instances
# expect: TypeError method expected 2 arguments, got 0
# expect: TypeError cannot set 'x' attribute of immutable type '_thread.lock'
# expect: TypeError _thread.excepthook argument type must be ExceptHookArgs
# expect: TypeError settrace() missing 1 required positional argument: 'func'
# expect: TypeError 'str' object cannot be interpreted as an integer
