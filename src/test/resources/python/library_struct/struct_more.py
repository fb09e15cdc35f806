import struct
print(list(struct.iter_unpack('<H', b'\1\0\2\0')), struct.Struct('<2i').unpack(b'\0'*8))
b = bytearray(8); struct.pack_into('<I', b, 2, 7); print(b)
# expect: [(1,), (2,)] (0, 0)
# expect: bytearray(b'\x00\x00\x07\x00\x00\x00\x00\x00')
