# What bytearray and memoryview say to indices, values and shapes that do not fit.
def show(run):
    try:
        print(run())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)


def put(key, value):
    data = bytearray(b'abcdef')
    data[key] = value
    return data


def remove(key):
    data = bytearray(b'abcdef')
    del data[key]
    return data


for value in 5, 'a', object(), [1, 'x'], b'xyz', [300]:
    show(lambda: put(slice(0, 2), value))
for key in 'x', 1.5, None, slice(None, None, -2), slice(1, 9, 3):
    show(lambda: remove(key))
show(lambda: put('x', 1))
show(lambda: bytes.fromhex('\uff11\uff11'))
show(lambda: bytes.fromhex('a1 \t\nb2'))
show(lambda: b'ab'.hex('\xe9'))
show(lambda: b'abc'.find(2**70))
square = memoryview(b'abcd').cast('B', [2, 2])
show(lambda: square.cast('B', [4]).tolist())
show(lambda: square.cast('B', [1, 4]))
show(lambda: complex('\xa01+2j\u2003'))
# expect: TypeError can assign only bytes, buffers, or iterables of ints in range(0, 256)
# expect: TypeError can assign only bytes, buffers, or iterables of ints in range(0, 256)
# expect: TypeError cannot convert 'object' object to bytearray
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: bytearray(b'xyzcdef')
# expect: ValueError byte must be in range(0, 256)
# expect: TypeError bytearray indices must be integers or slices, not str
# expect: TypeError bytearray indices must be integers or slices, not float
# expect: TypeError bytearray indices must be integers or slices, not NoneType
# expect: bytearray(b'ace')
# expect: bytearray(b'acdf')
# expect: TypeError bytearray indices must be integers or slices, not str
# expect: ValueError non-hexadecimal number found in fromhex() arg at position 0
# expect: b'\xa1\xb2'
# expect: ValueError sep must be ASCII.
# expect: ValueError byte must be in range(0, 256)
# expect: [97, 98, 99, 100]
# expect: TypeError memoryview: cast must be 1D -> ND or ND -> 1D
# expect: (1+2j)
