v = memoryview(bytearray(range(6))).cast('B', (2, 3))
print(v[1, 2], v.shape, v.strides, v.ndim, len(v), v.c_contiguous, v.f_contiguous)
# expect: 5 (2, 3) (3, 1) 2 2 True False
