v = memoryview(bytearray(8))
for f in (lambda: v.cast('z'), lambda: v.cast('h').cast('i'), lambda: v[1:4].cast('i'), lambda: v[::2].cast('h')):
    try: f()
    except (TypeError, ValueError) as e: print(e)
# expect: memoryview: destination format must be a native single character format prefixed with an optional '@'
# expect: memoryview: cannot cast between two non-byte formats
# expect: memoryview: length is not a multiple of itemsize
# expect: memoryview: casts are restricted to C-contiguous views
