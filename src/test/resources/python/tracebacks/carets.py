class A: pass
def f(a):
    return a.b.c(1, 2)[0]
def g():
    x = {"k": [1, 2]}
    return (x["k"][5]
            + 1)
try: g()
except IndexError: pass
f(A())
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "carets.py", line 10, in <module>
# expect stderr:     f(A())
# expect stderr:     ~^^^^^
# expect stderr:   File "carets.py", line 3, in f
# expect stderr:     return a.b.c(1, 2)[0]
# expect stderr:            ^^^
# expect stderr: AttributeError: 'A' object has no attribute 'b'
# expect exit: 1
