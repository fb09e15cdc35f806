# While an exception is thrown into what a generator delegates to, the generator is on the stack.
import sys


def names():
    frame, found = sys._getframe(1), []
    while frame.f_code.co_name != '<module>':
        found.append(frame.f_code.co_name)
        frame = frame.f_back
    return found


def inner():
    try:
        yield names()
    except ValueError:
        yield names()
    finally:
        print('finally', names())
    return 'back'


def outer():
    got = yield from inner()
    yield got
    raise KeyError(names())


g = outer()
print(next(g))
print(g.throw(ValueError))
print(next(g))
try:
    next(g)
except KeyError as e:
    print(e)
g = outer()
next(g)
g.close()


class Wrong(Exception):
    def __new__(cls):
        return 5


def waiting():
    try:
        yield
    except TypeError as e:
        print(e)
        yield 'went on'


g = waiting()
next(g)
print(g.throw(Wrong))
g = outer()
next(g)
try:
    g.throw(OSError('up'))
except OSError as e:
    tb, seen = e.__traceback__, []
    while tb:
        seen.append(tb.tb_frame.f_code.co_name)
        tb = tb.tb_next
    print(seen)
# expect: ['inner', 'outer']
# expect: ['inner', 'outer']
# expect: finally ['inner', 'outer']
# expect: back
# expect: ['outer']
# expect: finally ['inner']
# expect: calling <class '__main__.Wrong'> should have returned an instance of BaseException, not int
# expect: went on
# expect: finally ['inner', 'outer']
# expect: ['<module>', 'outer', 'inner']
