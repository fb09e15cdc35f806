from array import array
print(bytes(array('H', [1, 256])), b''.join([array('B', [66]), memoryview(b'c')]), int(array('B', b'12')))
# expect: b'\x01\x00\x00\x01' b'Bc' 12
