import pickle
import sys
import threading


class Local:
    def __init__(self, value):
        self.value = value

    def __reduce__(self):
        return self.value


def outer():
    def inner():
        pass

    class Inner:
        pass
    return inner, Inner


inner, Inner = outer()


class Twice:
    pass


old = Twice()


class Twice:
    pass


def tried(what):
    try:
        print(what())
    except Exception as error:
        print(type(error).__module__, type(error).__name__, str(error).split(' at 0x')[0].split(' from ')[0])


tried(lambda: pickle.dumps(lambda: 1))
tried(lambda: pickle.dumps(inner))
tried(lambda: pickle.dumps(Inner))
tried(lambda: pickle.dumps(Inner()))
tried(lambda: pickle.dumps(old))
tried(lambda: pickle.dumps(threading.Lock()))
tried(lambda: pickle.dumps(threading.Event()))
tried(lambda: pickle.dumps(i for i in ()))
tried(lambda: pickle.dumps(sys))
tried(lambda: pickle.dumps(sys._getframe()))
tried(lambda: pickle.dumps({}.keys()))
tried(lambda: pickle.dumps(memoryview(b'')))
tried(lambda: pickle.dumps(outer.__code__))
tried(lambda: pickle.dumps(property()))
tried(lambda: pickle.dumps([1, {'deep': [lambda: 1]}]))
for value in (1, (), (1,), ('x', ()), (int, 5), (int, (), None, 5), (int, (), None, None, 5),
              (int, (), None, None, None, 5), (int, (), 1, 1, 1, 1, 1), None, 'nowhere'):
    tried(lambda: pickle.dumps(Local(value)))
tried(lambda: pickle.dumps(1, 6))
tried(lambda: pickle.dumps(1, -1))
for data in (b'', b'.', b'K', b'zz', b'\x80\x09.', b'(.', b'h\x05.', b'\x80\x04\x95\x10', b'cnowhere\nx\n.',
             b'c__main__\nnowhere\n.', b'N', b'K\x01', b'X\x05\x00\x00\x00ab.', b'e.', b'Q.', b'NQ.'):
    tried(lambda: pickle.loads(data))
tried(lambda: pickle.loads('text'))
deep = []
for _ in range(20000):
    deep = [deep]
tried(lambda: pickle.dumps(deep))
# expect: builtins AttributeError Can't get local object '<lambda>.<locals>.<lambda>'
# expect: builtins AttributeError Can't get local object 'outer.<locals>.inner'
# expect: builtins AttributeError Can't get local object 'outer.<locals>.Inner'
# expect: builtins AttributeError Can't get local object 'outer.<locals>.Inner'
# expect: _pickle PicklingError Can't pickle <class '__main__.Twice'>: it's not the same object as __main__.Twice
# expect: builtins TypeError cannot pickle '_thread.lock' object
# expect: builtins TypeError cannot pickle '_thread.lock' object
# expect: builtins TypeError cannot pickle 'generator' object
# expect: builtins TypeError cannot pickle 'module' object
# expect: builtins TypeError cannot pickle 'frame' object
# expect: builtins TypeError cannot pickle 'dict_keys' object
# expect: builtins TypeError cannot pickle memoryview objects
# expect: builtins TypeError cannot pickle code objects
# expect: builtins TypeError cannot pickle 'property' object
# expect: builtins AttributeError Can't get local object '<lambda>.<locals>.<lambda>'
# expect: _pickle PicklingError __reduce__ must return a string or tuple
# expect: _pickle PicklingError tuple returned by __reduce__ must contain 2 through 6 elements
# expect: _pickle PicklingError tuple returned by __reduce__ must contain 2 through 6 elements
# expect: _pickle PicklingError first item of the tuple returned by __reduce__ must be callable
# expect: _pickle PicklingError second item of the tuple returned by __reduce__ must be a tuple
# expect: _pickle PicklingError fourth element of the tuple returned by __reduce__ must be an iterator, not int
# expect: _pickle PicklingError fifth element of the tuple returned by __reduce__ must be an iterator, not int
# expect: _pickle PicklingError sixth element of the tuple returned by __reduce__ must be a function, not int
# expect: _pickle PicklingError tuple returned by __reduce__ must contain 2 through 6 elements
# expect: _pickle PicklingError __reduce__ must return a string or tuple
# expect: _pickle PicklingError Can't pickle <__main__.Local object
# expect: builtins ValueError pickle protocol must be <= 5
# expect: b'\x80\x05K\x01.'
# expect: builtins EOFError Ran out of input
# expect: _pickle UnpicklingError unpickling stack underflow
# expect: _pickle UnpicklingError pickle data was truncated
# expect: _pickle UnpicklingError invalid load key, 'z'.
# expect: builtins ValueError unsupported pickle protocol: 9
# expect: _pickle UnpicklingError unexpected MARK found
# expect: _pickle UnpicklingError Memo value not found at index 5
# expect: _pickle UnpicklingError pickle data was truncated
# expect: builtins ModuleNotFoundError No module named 'nowhere'
# expect: builtins AttributeError Can't get attribute 'nowhere' on <module '__main__'
# expect: builtins EOFError Ran out of input
# expect: builtins EOFError Ran out of input
# expect: _pickle UnpicklingError pickle data was truncated
# expect: _pickle UnpicklingError could not find MARK
# expect: _pickle UnpicklingError unpickling stack underflow
# expect: _pickle UnpicklingError A load persistent id instruction was encountered, but no persistent_load function was specified.
# expect: builtins TypeError a bytes-like object is required, not 'str'
# expect: builtins RecursionError maximum recursion depth exceeded while pickling an object
