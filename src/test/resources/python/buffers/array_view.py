from array import array
a = array('i', [1, 2, 3]); m = memoryview(a)
print(m.format, m.itemsize, m.tolist(), m.nbytes); m[1] = 99; print(a)
# expect: i 4 [1, 2, 3] 12
# expect: array('i', [1, 99, 3])
