# throw() hands what it got to the throw() of what the generator delegates to: a class stays a class.
class Tube:
    def __iter__(self):
        return self

    def __next__(self):
        return 'item'

    def throw(self, *given):
        print('thrown', given)
        return 'answer'


def outer():
    result = yield from Tube()


for thrown in (ValueError, KeyError('k'), 42, None, 'text'):
    g = outer()
    next(g)
    print(g.throw(thrown), next(g))

print(b' x '.strip() == b'x', (s := b'plain').strip() is s, s.lstrip(b'z') is s, bytearray(b'q').strip())
# expect: thrown (<class 'ValueError'>,)
# expect: answer item
# expect: thrown (KeyError('k'),)
# expect: answer item
# expect: thrown (42,)
# expect: answer item
# expect: thrown (None,)
# expect: answer item
# expect: thrown ('text',)
# expect: answer item
# expect: True True True bytearray(b'q')
