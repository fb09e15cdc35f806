import array
import copy
import struct


class Five:
    def __index__(self):
        return 5

    def __float__(self):
        return 1.5


a = array.array('i', [1, Five()])
a.append(Five())
a.insert(Five(), Five())
a[Five() - 4 if False else 0] = Five()
print(a, a * 2, array.array('d', [Five()]))
for act in (lambda: a * 'x', lambda: a * 2.0, lambda: hash(a), lambda: array.array('i', array.array('w', 'a')),
            lambda: array.array('w', [1]), lambda: array.array('q', [1 << 63]), lambda: a.__iadd__([1])):
    try:
        print(act())
    except Exception as e:
        print(type(e).__name__, e)
with memoryview(a):
    for act in (a.pop, a.clear, lambda: a.__imul__(0), lambda: a.remove(5)):
        try:
            print(act())
        except BufferError as e:
            print(e)
    a.byteswap()
    a.byteswap()
print(a)


class Numbers(array.array):
    pass


print(repr(Numbers('b', [1])), array.array[int], copy.copy(a))
print(struct.pack('<qd?', Five(), Five(), []), struct.pack('f', 1e40), struct.pack('<e', 6.1023e-5))
print(struct.Struct('=i2H'), struct.iter_unpack('<h', b'abcd').__length_hint__())
for act in (lambda: struct.pack('<f', 1e40), lambda: struct.pack('\0', 1), lambda: struct.pack_into('i', b'1234', 0, 1),
            lambda: struct.pack_into('i', bytearray(9)), lambda: struct.unpack_from('i', b'abcde', -2), struct.pack):
    try:
        print(act())
    except Exception as e:
        print(type(e).__name__, e)
# expect: array('i', [5, 5, 5, 5]) array('i', [5, 5, 5, 5, 5, 5, 5, 5]) array('d', [1.5])
# expect: TypeError can't multiply sequence by non-int of type 'str'
# expect: TypeError can't multiply sequence by non-int of type 'float'
# expect: TypeError unhashable type: 'array.array'
# expect: TypeError cannot use a unicode array to initialize an array with typecode 'i'
# expect: TypeError array item must be unicode character
# expect: OverflowError int too big to convert
# expect: TypeError can only extend array with array (not "list")
# expect: cannot resize an array that is exporting buffers
# expect: cannot resize an array that is exporting buffers
# expect: cannot resize an array that is exporting buffers
# expect: cannot resize an array that is exporting buffers
# expect: array('i', [5, 5, 5, 5])
# expect: Numbers('b', [1]) array.array[int] array('i', [5, 5, 5, 5])
# expect: b'\x05\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\xf8?\x00' b'\x00\x00\x80\x7f' b'\x00\x04'
# expect: Struct('=i2H') 2
# expect: OverflowError float too large to pack with f format
# expect: error embedded null character
# expect: TypeError argument must be read-write bytes-like object, not bytes
# expect: error pack_into expected offset argument
# expect: error not enough data to unpack 4 bytes at offset -2
# expect: TypeError missing format argument
