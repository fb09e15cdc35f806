class A:
    def __repr__(self): return "A!"
class B:
    def __str__(self): return 5
class C:
    def __repr__(self): return None
print(str(A()), f"{A()}", [A()], "%s" % A())
for f in [lambda: str(B()), lambda: repr(C()), lambda: print(B())]:
    try: f()
    except TypeError as e: print(e)
try: format(A(), "x")
except TypeError as e: print(e)
# expect: A! A! [A!] A!
# expect: __str__ returned non-string (type int)
# expect: __repr__ returned non-string (type NoneType)
# expect: __str__ returned non-string (type int)
# expect: unsupported format string passed to A.__format__
