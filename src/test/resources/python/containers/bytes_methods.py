b = b'Hello'
print(b[0], b[1:3], b + b'!', b.hex(), bytes.fromhex('48 65'), b.upper(), b.find(b'l'), b.split(b'l'), bytes([1, 2]), bytes(3), b.decode(), list(b), b == bytearray(b), b'a' in b, 72 in b, b.replace(b'l', b'L'), bytearray(b).reverse(), b'%d %s' % (1, b'x'))
ba = bytearray(b'abc'); ba[0] = 120; ba.extend(b'de'); ba[1:2] = b'YY'; del ba[-1]
print(ba, ba.pop())
for f in (lambda: bytes([256]), lambda: bytes('a'), lambda: b'a' + 'b', lambda: b'a'.join(['b']), lambda: bytes(-1), lambda: b[10], lambda: bytearray([1]).remove(9), lambda: bytes.fromhex('4'), lambda: b'a' < 'a'):
    try: f()
    except Exception as e: print(type(e).__name__, e)
# expect: 72 b'el' b'Hello!' 48656c6c6f b'He' b'HELLO' 2 [b'He', b'', b'o'] b'\x01\x02' b'\x00\x00\x00' Hello [72, 101, 108, 108, 111] True False True b'HeLLo' None b'1 x'
# expect: bytearray(b'xYYc') 100
# expect: ValueError bytes must be in range(0, 256)
# expect: TypeError string argument without an encoding
# expect: TypeError can't concat str to bytes
# expect: TypeError sequence item 0: expected a bytes-like object, str found
# expect: ValueError negative count
# expect: IndexError index out of range
# expect: ValueError value not found in bytearray
# expect: ValueError non-hexadecimal number found in fromhex() arg at position 1
# expect: TypeError '<' not supported between instances of 'bytes' and 'str'
