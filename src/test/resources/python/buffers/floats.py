from array import array
print(memoryview(array('d', [1.5])).tolist(), memoryview(b'\x00\x3c').cast('e')[0])
# expect: [1.5] 1.0
