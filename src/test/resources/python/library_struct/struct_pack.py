import struct
print(struct.pack('<ihB', 1, -2, 255), struct.unpack('>Hf', struct.pack('>Hf', 500, 1.5)), struct.calcsize('bi'), struct.calcsize('<bi'), struct.pack('3s2x?d', b'abcd', True, 2.5), struct.pack('e', 1.5), struct.unpack('<Q', b'\xff'*8))
# expect: b'\x01\x00\x00\x00\xfe\xff\xff' (500, 1.5) 8 5 b'abc\x00\x00\x01\x00\x00\x00\x00\x00\x00\x00\x00\x04@' b'\x00>' (18446744073709551615,)
