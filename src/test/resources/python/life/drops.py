class Bad:
    def __del__(self): raise ValueError("oops")
import sys
sys.unraisablehook = lambda u: print(u.exc_type, u.exc_value, u.err_msg, u.object.__qualname__)
Bad()
print(sys.version_info >= (3, 9), sys.version_info.major, sys.version_info, sys.flags.optimize, sys.float_info.max, sys.int_info, sys.hash_info.modulus)
import gc
print(gc.isenabled())
def f():
    o = Bad()
    def inner(): return o
    return inner
i = f()
print('x')
del i
class Ctx:
    def __enter__(self): return self
    def __exit__(self, *a): print('exit')
    def __del__(self): print('del ctx')
with Ctx() as c: pass
c = 1
def w():
    with Ctx(): pass
    print('end w')
w()
x = [Ctx()]
x[0] = 3
x = (i for i in [Ctx()])
x = None
x, y = Ctx(), 2
x, y = y, x
print('swap'); y = 0
print('loop')
for q in [Ctx(), Ctx()]: pass
print('after')
q = 0
def rec(n):
    c = Ctx()
    if n: rec(n-1)
rec(1)
s = {Ctx()}
s.clear()
class N:
    def __init__(self, nx): self.nx = nx
    def __del__(self): print('N', end=' ')
n = None
for _ in range(5): n = N(n)
n = None
print()
# expect: <class 'ValueError'> oops None Bad.__del__
# expect: True 3 sys.version_info(major=3, minor=13, micro=0, releaselevel='final', serial=0) 0 1.7976931348623157e+308 sys.int_info(bits_per_digit=30, sizeof_digit=4, default_max_str_digits=4300, str_digits_check_threshold=640) 2305843009213693951
# expect: True
# expect: x
# expect: <class 'ValueError'> oops None Bad.__del__
# expect: exit
# expect: del ctx
# expect: exit
# expect: del ctx
# expect: end w
# expect: del ctx
# expect: del ctx
# expect: swap
# expect: del ctx
# expect: loop
# expect: del ctx
# expect: after
# expect: del ctx
# expect: del ctx
# expect: del ctx
# expect: del ctx
# expect: N N N N N 
