import types


class Descriptor:
    def __get__(self, object, owner):
        return f'object={object is not None}; type={owner.__name__}'


class C:
    __doc__ = Descriptor()


print(C.__doc__, C().__doc__)


class OnlySet:
    def __set__(self, object, value):
        pass


class Meta(type):
    pass


class D(metaclass=Meta):
    pass


D.a = 42
Meta.a = OnlySet()
print(D.a)


class Counting:
    count = 0

    def __get__(self, object, owner=None):
        def getter(name):
            Counting.count += 1
            raise AttributeError(name)
        return getter


class E:
    __getattribute__ = Counting()


class F:
    __getattribute__ = Counting()
    __getattr__ = Counting()


for each in E, F:
    try:
        each().x
    except AttributeError as error:
        print(error, Counting.count)


class Made:
    @classmethod
    def __new__(*args):
        return args


print(Made(1) == (Made, Made, 1))


class Proxy:
    def __init__(self, of):
        self._of = of

    def __getattribute__(self, name):
        return object.__getattribute__(self, name) if name == '_of' else getattr(self._of, name)


class B:
    def f(self):
        return 'B.f'


class S(B):
    def f(self):
        return super(S, self).f() + '->S.f'


print(S.__dict__['f'](Proxy(S())))


class Hack(type):
    def __setattr__(cls, key, value):
        object.__setattr__(cls, key, value)


try:
    Hack('X', (), {}).a = 1
except TypeError as error:
    print(error)


def f(a: int):
    'doc'


f.x = 1
print(sorted(classmethod(f).__dict__.items(), key=str)[0], 'x' in staticmethod(f).__dict__)


class G:
    __slots__ = ['a', 'b']


class H:
    __slots__ = ['b', 'a']


class J:
    __slots__ = ['c', 'b']


x = G()
x.a, x.b = 1, 2
x.__class__ = H
print(x.a, x.b)
try:
    x.__class__ = J
except TypeError as error:
    print(error)
for wrong in (lambda: type(C).__dict__['__doc__'].__delete__(C), lambda: C.__dict__['__dict__'].__set__(D, {})):
    try:
        wrong()
    except (TypeError, AttributeError) as error:
        print(type(error).__name__)
try:
    del D.__abstractmethods__
except AttributeError as error:
    print(error)


class Callable:
    def __call__(self, arg):
        pass


func = Callable()
method = types.MethodType(func, 5)
print(repr(method))
func.__name__ = 'name'
print(repr(method))
func.__qualname__ = 'qualname'
print(repr(method))
# expect: object=False; type=C object=True; type=C
# expect: 42
# expect: x 1
# expect: x 3
# expect: True
# expect: B.f->S.f
# expect: can't apply this __setattr__ to Hack object
# expect: ('__annotations__', {'a': <class 'int'>}) False
# expect: 1 2
# expect: __class__ assignment: 'J' object layout differs from 'H'
# expect: TypeError
# expect: TypeError
# expect: __abstractmethods__
# expect: <bound method ? of 5>
# expect: <bound method name of 5>
# expect: <bound method qualname of 5>
