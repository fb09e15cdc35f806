import operator
import warnings


class N(int):
    pass


class Odd:
    def __index__(self):
        return True

    def __int__(self):
        return N(7)

    def __float__(self):
        return F(2.5)


class F(float):
    pass


class Cut:
    def __trunc__(self):
        return 9


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    print(int(Odd()), float(Odd()), operator.index(Odd()), int(Cut()), [1, 2][Odd()])
    print(type(int(Odd())), type(float(Odd())))
for each in caught:
    print(each.message)


class Bad:
    __index__ = __int__ = __float__ = lambda self: 'x'


for call in (int, float, operator.index):
    try:
        call(Bad())
    except TypeError as e:
        print(e)
for text in (b'12\xa0', b'\xb2'):
    for call in (int, float):
        try:
            call(text)
        except ValueError as e:
            print(e)
# expect: 7 2.5 1 9 2
# expect: <class 'int'> <class 'float'>
# expect: __int__ returned non-int (type N).  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.
# expect: Odd.__float__ returned non-float (type F).  The ability to return an instance of a strict subclass of float is deprecated, and may be removed in a future version of Python.
# expect: __index__ returned non-int (type bool).  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.
# expect: The delegation of int() to __trunc__ is deprecated.
# expect: __index__ returned non-int (type bool).  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.
# expect: __int__ returned non-int (type N).  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.
# expect: Odd.__float__ returned non-float (type F).  The ability to return an instance of a strict subclass of float is deprecated, and may be removed in a future version of Python.
# expect: __int__ returned non-int (type str)
# expect: Bad.__float__ returned non-float (type str)
# expect: __index__ returned non-int (type str)
# expect: invalid literal for int() with base 10: b'12\xa0'
# expect: could not convert string to float: b'12\xa0'
# expect: invalid literal for int() with base 10: b'\xb2'
# expect: could not convert string to float: b'\xb2'
