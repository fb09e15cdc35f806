class B: pass
try:
    class C(B):
        __slots__ = ('__weakref__',)
except TypeError as e:
    print(e)
# expect: __weakref__ slot disallowed: we already got one
