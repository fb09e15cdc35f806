import array
a = array.array('i', [1,2,3]); a.append(4); a.extend([5]); print(a, len(a), a[1], a[-1], a[1:3], a.tolist(), a.tobytes()[:8], sum(a), 3 in a, a.index(3), a == array.array('i',[1,2,3,4,5]), a.itemsize, a.typecode)
# expect: array('i', [1, 2, 3, 4, 5]) 5 2 5 array('i', [2, 3]) [1, 2, 3, 4, 5] b'\x01\x00\x00\x00\x02\x00\x00\x00' 15 True 2 True 4 i
