import sys


class Names:
    def __getitem__(self, name):
        raise KeyError(name)

    def keys(self):
        return ['b', 'a']


sys.breakpointhook = lambda *args, **keywords: (args, keywords)
print(breakpoint(1, x=2))
print(eval('dir()', {'dir': dir}, Names()))
for act in (lambda: chr(1 << 70), lambda: b'ab'.hex('é'), lambda: bytes.fromhex('\u2000ab'),
            lambda: bytearray().extend(1.5), lambda: b'a'.center(5, 'x'), lambda: b'a'.rjust(5, b'xy')):
    try:
        print(act())
    except Exception as e:
        print(type(e).__name__, e)
# expect: ((1,), {'x': 2})
# expect: ['a', 'b']
# expect: ValueError chr() arg not in range(0x110000)
# expect: ValueError sep must be ASCII.
# expect: ValueError non-hexadecimal number found in fromhex() arg at position 0
# expect: TypeError can't extend bytearray with float
# expect: TypeError center() argument 2 must be a byte string of length 1, not str
# expect: TypeError rjust() argument 2 must be a byte string of length 1, not bytes
