try:
    class C:
        __slots__ = ('__dict__', '__dict__')
except TypeError as e:
    print(e)
# expect: __dict__ slot disallowed: we already got one
