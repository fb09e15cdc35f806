class C:
    __slots__ = ('a',)
print([k for k in C.__dict__ if k not in ('__module__', '__firstlineno__', '__static_attributes__')])
print(hasattr(C(), '__dict__'), hasattr(C(), '__weakref__'))
# expect: ['__slots__', 'a', '__doc__']
# expect: False False
