# __enter__ and __exit__ may come from descriptors written in Python.
import binascii
import pickle
import types


class D:
    def __init__(self, f):
        self.f = f

    def __get__(self, object, owner):
        print('bound', self.f.__name__)
        return self.f.__get__(object, owner)


class M:
    @D
    def __enter__(self):
        return 'entered'

    @D
    def __exit__(self, *error):
        print('left', error[0])
        return True


with M() as m:
    print(m)
with M() as m:
    1 / 0


class Odd(types.ModuleType):
    __dict__ = property(lambda self: 'no dict')


for wrong in (lambda: dir(Odd('m')), lambda: binascii.hexlify(5), lambda: binascii.unhexlify(7)):
    try:
        wrong()
    except TypeError as e:
        print(type(e).__name__)
made = types.ModuleType.__new__(types.ModuleType)
print(hasattr(made, '__name__'), made.__dict__)
for given in ((), 'bad', ('bad', {}), ((), 'bad')):
    class C:
        def __getnewargs_ex__(self):
            return given
    try:
        pickle.dumps(C(), 4)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
# expect: bound __enter__
# expect: bound __exit__
# expect: entered
# expect: left None
# expect: bound __enter__
# expect: bound __exit__
# expect: left <class 'ZeroDivisionError'>
# expect: TypeError
# expect: TypeError
# expect: TypeError
# expect: False {}
# expect: ValueError __getnewargs_ex__ should return a tuple of length 2, not 0
# expect: TypeError __getnewargs_ex__ should return a tuple, not 'str'
# expect: TypeError first item of the tuple returned by __getnewargs_ex__ must be a tuple, not 'str'
# expect: TypeError second item of the tuple returned by __getnewargs_ex__ must be a dict, not 'str'
