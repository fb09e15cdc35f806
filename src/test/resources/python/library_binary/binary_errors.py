import binascii, zlib, base64
z = zlib.compress(b"hello" * 100)
for f in (lambda: zlib.decompress(b'xx'), lambda: base64.b64decode('abc'), lambda: base64.b64decode('abcde'), lambda: binascii.unhexlify('abc'), lambda: binascii.unhexlify('zz'), lambda: base64.b64encode('x'), lambda: zlib.decompress(z[:-5])):
    try: print(f())
    except Exception as e: print(type(e), e)
# expect: <class 'zlib.error'> Error -3 while decompressing data: incorrect header check
# expect: <class 'binascii.Error'> Incorrect padding
# expect: <class 'binascii.Error'> Invalid base64-encoded string: number of data characters (5) cannot be 1 more than a multiple of 4
# expect: <class 'binascii.Error'> Odd-length string
# expect: <class 'binascii.Error'> Non-hexadecimal digit found
# expect: <class 'TypeError'> a bytes-like object is required, not 'str'
# expect: <class 'zlib.error'> Error -5 while decompressing data: incomplete or truncated stream
