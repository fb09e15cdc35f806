# frame.clear() lets go of the locals of frames that have ended, and of no others
import sys
class D:
    def __init__(s, n): s.n = n
    def __del__(s): print('del', s.n)
def f(x):
    d = D('local'); z = 3
    def inner(): return z
    global keep
    keep = inner
    raise ValueError(x)
try: f(1)
except ValueError as e:
    fr = e.__traceback__.tb_next.tb_frame
    print(sorted(fr.f_locals))
    fr.clear()
    print(sorted(fr.f_locals))
    print(keep())
    for g in (sys._getframe(),):
        try: g.clear()
        except RuntimeError as e2: print(e2)
def gen():
    d = D('gen')
    try: yield 1
    finally: print('fin')
g = gen()
next(g)
try: g.gi_frame.clear(); print('ok')
except RuntimeError as e: print(e)
g.close()
g = gen()
fr = g.gi_frame
fr.clear()
print(list(g))
def rg():
    try: me.gi_frame.clear()
    except RuntimeError as e: print(e)
    yield
me = rg(); next(me)
def outer():
    fr = sys._getframe()
    def inn():
        try: fr.clear()
        except RuntimeError as e: print(e)
    inn()
    return fr
fr = outer()
print(sorted(fr.f_locals)); fr.clear(); print(fr.f_locals); fr.clear()
import traceback
import unittest
import warnings


async def never(): pass


def fails(coroutine): raise ValueError('no')


warnings.simplefilter('always')
warnings.showwarning = lambda message, *rest, **options: print(message)
try:
    fails(never())
except ValueError as error:
    traceback.clear_frames(error.__traceback__)
    print('cleared')


class Test(unittest.TestCase):
    def test(self):
        with self.assertWarnsRegex(RuntimeWarning, 'coroutine .+ was never awaited'):
            with self.assertRaisesRegex(ValueError, 'no'):
                fails(never())


print(Test('test').run().wasSuccessful())
# expect: ['d', 'inner', 'x', 'z']
# expect: del local
# expect: []
# expect: 3
# expect: cannot clear an executing frame
# expect: cannot clear a suspended frame
# expect: fin
# expect: del gen
# expect: []
# expect: cannot clear an executing frame
# expect: cannot clear an executing frame
# expect: ['fr', 'inn']
# expect: {}
# expect: coroutine 'never' was never awaited
# expect: cleared
# expect: True
