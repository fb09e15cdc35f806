# throw() reaches the delegate, which catches it and returns: the outer generator goes on behind its yield from.
def gen():
    try:
        yield 123
    except ValueError:
        print("ValueError")
    return "returned"


def outer():
    print((yield from gen()))
    yield 789


g = outer()
print(next(g))
print(g.throw(ValueError))
try:
    g.throw(KeyError("k"))
except KeyError as e:
    print(repr(e))


class NotAnException(Exception):
    def __new__(cls, *args):
        return 5


try:
    outer().throw(NotAnException)
except TypeError as e:
    print(e)
# expect: 123
# expect: ValueError
# expect: returned
# expect: 789
# expect: KeyError('k')
# expect: calling <class '__main__.NotAnException'> should have returned an instance of BaseException, not int
