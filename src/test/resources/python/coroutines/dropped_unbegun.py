# A coroutine that was never begun warns where its last reference goes.
import gc
import sys
import warnings


async def f():
    pass


class Holder:
    pass


def count(what, action):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        action()
    print(what, [str(w.message) for w in caught])


def rebound():
    c = f()
    c = None


def to_attribute():
    o = Holder()
    o.c = f()
    o.c = 7
    print(o.c)


def in_list():
    l = [f()]
    l[0] = 7
    print(l)


def frame():
    kept = f().cr_frame
    print(kept is not None)


def cleared():
    c = f()
    c.cr_frame.clear()
    c.close()


def not_iterable():
    try:
        for _ in f():
            pass
    except TypeError as e:
        print(e)
    gc.collect()


def ring():
    l = [f()]
    l.append(l)
    del l
    gc.collect()


for each in rebound, to_attribute, in_list, frame, cleared, not_iterable, ring:
    count(each.__name__, each)


def hook(unraisable):
    print('unraisable', unraisable.exc_type.__name__, unraisable.exc_value, type(unraisable.object).__name__)


sys.unraisablehook = hook
with warnings.catch_warnings():
    warnings.filterwarnings('error')
    c = f()
    c = None


def a1():
    return f()


def a2():
    return a1()


for depth in 0, 1, 2:
    sys.set_coroutine_origin_tracking_depth(depth)
    c = a2()
    print(depth, c.cr_origin and [place[2] for place in c.cr_origin])
    c.close()
try:
    sys.set_coroutine_origin_tracking_depth(-1)
except ValueError as e:
    print(e)
sys.set_coroutine_origin_tracking_depth(0)


class Wrong:
    def __aiter__(self):
        return self

    def __anext__(self):
        return self

    def __await__(self):
        1 / 0


async def main():
    async for _ in Wrong():
        pass


c = main()
try:
    c.send(None)
except TypeError as e:
    print(e, repr(e.__cause__))
# expect: rebound ["coroutine 'f' was never awaited"]
# expect: 7
# expect: to_attribute ["coroutine 'f' was never awaited"]
# expect: [7]
# expect: in_list ["coroutine 'f' was never awaited"]
# expect: True
# expect: frame ["coroutine 'f' was never awaited"]
# expect: cleared ["coroutine 'f' was never awaited"]
# expect: 'coroutine' object is not iterable
# expect: not_iterable ["coroutine 'f' was never awaited"]
# expect: ring ["coroutine 'f' was never awaited"]
# expect: unraisable RuntimeWarning coroutine 'f' was never awaited coroutine
# expect: 0 None
# expect: 1 ['a1']
# expect: 2 ['a1', 'a2']
# expect: depth must be >= 0
# expect: 'async for' received an invalid object from __anext__: Wrong ZeroDivisionError('division by zero')
