print(hash(memoryview(b'abc')) == hash(b'abc'))
for m in (memoryview(bytearray(1)), memoryview(bytes(4)).cast('i')):
    try: hash(m)
    except ValueError as e: print(e)
# expect: True
# expect: cannot hash writable memoryview object
# expect: memoryview: hashing is restricted to formats 'B', 'b' or 'c'
