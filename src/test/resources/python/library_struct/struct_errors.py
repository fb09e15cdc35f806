import struct
for f in (lambda: struct.pack('B', 256), lambda: struct.pack('h', 70000), lambda: struct.pack('i', 'x'), lambda: struct.unpack('i', b'12'), lambda: struct.pack('ii', 1), lambda: struct.pack('z', 1), lambda: struct.pack('f','x'), lambda: struct.unpack_from('i', b'12345', 3), lambda: struct.pack('q', 2**70), lambda: struct.pack('<I', -1), lambda: struct.pack('c', 'a'), lambda: struct.pack('s', 'a')):
    try: print(f())
    except Exception as e: print(type(e), e)
# expect: <class 'struct.error'> 'B' format requires 0 <= number <= 255
# expect: <class 'struct.error'> 'h' format requires -32768 <= number <= 32767
# expect: <class 'struct.error'> required argument is not an integer
# expect: <class 'struct.error'> unpack requires a buffer of 4 bytes
# expect: <class 'struct.error'> pack expected 2 items for packing (got 1)
# expect: <class 'struct.error'> bad char in struct format
# expect: <class 'struct.error'> required argument is not a float
# expect: <class 'struct.error'> unpack_from requires a buffer of at least 7 bytes for unpacking 4 bytes at offset 3 (actual buffer size is 5)
# expect: <class 'struct.error'> 'q' format requires -9223372036854775808 <= number <= 9223372036854775807
# expect: <class 'struct.error'> 'I' format requires 0 <= number <= 4294967295
# expect: <class 'struct.error'> char format requires a bytes object of length 1
# expect: <class 'struct.error'> argument for 's' must be a bytes object
