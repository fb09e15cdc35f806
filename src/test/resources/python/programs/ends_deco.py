import functools
def d(f):
    @functools.wraps(f)
    def w(*a):
        return f(*a)
    return w
@d
def g(x): return x + "s"
g(1)
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "ends_deco.py", line 9, in <module>
# expect stderr:     g(1)
# expect stderr:     ~^^^
# expect stderr:   File "ends_deco.py", line 5, in w
# expect stderr:     return f(*a)
# expect stderr:   File "ends_deco.py", line 8, in g
# expect stderr:     def g(x): return x + "s"
# expect stderr:                      ~~^~~~~
# expect stderr: TypeError: unsupported operand type(s) for +: 'int' and 'str'
# expect exit: 1
