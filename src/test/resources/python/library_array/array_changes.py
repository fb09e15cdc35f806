import array
a = array.array('i', [1, 2, 3, 4, 5])
a[0] = 9; del a[1]; a.insert(0, 7)
print(a, a.pop(), a * 2, a + a, array.array('d', [1, 2.5]), array.array('B', b'abc'), list(a), max(a), sorted(a), a.count(7))
a[1:2] = array.array('i', [5, 6]); a.reverse(); print(a, a[::2], a < array.array('i', [99]), a.buffer_info()[1])
# expect: array('i', [7, 9, 3, 4]) 5 array('i', [7, 9, 3, 4, 7, 9, 3, 4]) array('i', [7, 9, 3, 4, 7, 9, 3, 4]) array('d', [1.0, 2.5]) array('B', [97, 98, 99]) [7, 9, 3, 4] 9 [3, 4, 7, 9] 1
# expect: array('i', [4, 3, 6, 5, 7]) array('i', [4, 6, 7]) True 5
