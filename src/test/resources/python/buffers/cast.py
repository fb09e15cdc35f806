v = memoryview(bytearray(range(8)))
print(v.cast('h').tolist(), v.cast('B', (2, 4)).tolist(), v.cast('q')[0])
# expect: [256, 770, 1284, 1798] [[0, 1, 2, 3], [4, 5, 6, 7]] 506097522914230528
