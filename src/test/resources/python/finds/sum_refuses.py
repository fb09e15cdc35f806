# sum() wants an iterable before it looks at where to start.
for iterable in [], ['a'], 5, slice(1):
    for start in '', b'', bytearray(), 'x', 0:
        try:
            print(sum(iterable, start))
        except TypeError as e:
            print(e)
# expect: sum() can't sum strings [use ''.join(seq) instead]
# expect: sum() can't sum bytes [use b''.join(seq) instead]
# expect: sum() can't sum bytearray [use b''.join(seq) instead]
# expect: sum() can't sum strings [use ''.join(seq) instead]
# expect: 0
# expect: sum() can't sum strings [use ''.join(seq) instead]
# expect: sum() can't sum bytes [use b''.join(seq) instead]
# expect: sum() can't sum bytearray [use b''.join(seq) instead]
# expect: sum() can't sum strings [use ''.join(seq) instead]
# expect: unsupported operand type(s) for +: 'int' and 'str'
# expect: 'int' object is not iterable
# expect: 'int' object is not iterable
# expect: 'int' object is not iterable
# expect: 'int' object is not iterable
# expect: 'int' object is not iterable
# expect: 'slice' object is not iterable
# expect: 'slice' object is not iterable
# expect: 'slice' object is not iterable
# expect: 'slice' object is not iterable
# expect: 'slice' object is not iterable
