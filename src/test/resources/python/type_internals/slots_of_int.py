try:
    class I(int):
        __slots__ = ('a',)
except TypeError as e:
    print(e)
# expect: nonempty __slots__ not supported for subtype of 'int'
