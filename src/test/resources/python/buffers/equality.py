from array import array
print(memoryview(b'ab') == array('i', [97, 98]), memoryview(b'ab') == array('H', [97, 99]), b'ab' == array('b', b'ab'))
# expect: True False False
