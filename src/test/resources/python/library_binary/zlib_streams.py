import copy, zlib
text = b''.join(b'line %d of many\n' % i for i in range(500))
for level in range(-1, 10):
    assert zlib.decompress(zlib.compress(text, level)) == text
for wbits in (-15, -9, 9, 12, 15, 25, 31):
    packed = zlib.compress(text, 6, wbits=wbits)
    assert zlib.decompress(packed, wbits=wbits) == text
    if wbits > 0:
        assert zlib.decompress(packed, wbits=47) == text
    c = zlib.compressobj(9, wbits=wbits)
    parts = [c.compress(text[:3000]), c.flush(zlib.Z_SYNC_FLUSH), c.compress(text[3000:]), c.flush()]
    d = zlib.decompressobj(wbits)
    out = [d.decompress(b''.join(parts)[i:i + 7]) for i in range(0, len(b''.join(parts)), 7)]
    assert b''.join(out) == text and d.eof, wbits
print(zlib.compress(b'hello hello hello', 1), zlib.compress(b'hello hello hello', 0))
print(zlib.compress(b'hello hello hello', 9, wbits=31), zlib.compress(b'hello hello hello', 9, wbits=9))
c = zlib.compressobj(zdict=b'hello')
packed = c.compress(b'hello hello') + c.flush()
print(packed, zlib.decompressobj(zdict=b'hello').decompress(packed))
c = zlib.compressobj()
print(c.compress(b'a' * 100), c.flush(zlib.Z_SYNC_FLUSH), c.copy().flush(), c.compress(b'b'), c.flush(zlib.Z_FULL_FLUSH), c.flush())
d = zlib.decompressobj()
whole = zlib.compress(b'a' * 1000) + b'tail'
print(d.decompress(whole, 10), d.unconsumed_tail != b'', d.eof, d.unused_data)
print(len(copy.copy(d).decompress(d.unconsumed_tail)))
print(len(d.flush()), d.unused_data, d.eof)
got, d, left = b'', zlib.decompressobj(), zlib.compress(text)
while left:
    got += d.decompress(left, 100)
    left = d.unconsumed_tail
print(got + d.flush() == text, d.eof)
print(zlib.crc32(text), zlib.crc32(text[100:], zlib.crc32(text[:100])), zlib.adler32(text), zlib.adler32(text[7:], zlib.adler32(text[:7])))
for bad in '''zlib.compress(b'a', 10)
zlib.compress('a')
zlib.decompress(b'')
zlib.decompress(b'abc')
zlib.decompress(zlib.compress(b'abc')[:-1])
zlib.decompress(zlib.compress(b'abc')[:-1] + b'x')
zlib.decompress(zlib.compress(b'abc') + b'x')
zlib.decompress(packed)
zlib.decompressobj(zdict=b'hellx').decompress(packed)
zlib.decompress(zlib.compress(b'abc', wbits=31)[:-1], wbits=31)
zlib.compressobj(level=10)
zlib.compressobj(wbits=7)
zlib.decompressobj(wbits=99)
zlib.decompressobj(zdict='a')
zlib.decompress(b'x', wbits=99)
zlib.decompress(zlib.compress(b'abc'), bufsize=-1)
zlib.decompressobj().decompress(b'x', -1)
zlib.decompressobj().flush(0)
c.flush()
c.compress(b'a')
c.copy()'''.split('\n'):
    try:
        print(eval(bad))
    except Exception as e:
        print(type(e).__name__, e)
# expect: b'x\x01\xcbH\xcd\xc9\xc9W\xc8@\x90\x00:.\x06}' b'x\x01\x01\x11\x00\xee\xffhello hello hello:.\x06}'
# expect: b'\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\x03\xcbH\xcd\xc9\xc9W\xc8@\x90\x00\x80\x88\xf9\xe5\x11\x00\x00\x00' b'\x18\xd3\xcbH\xcd\xc9\xc9W\xc8@\x90\x00:.\x06}'
# expect: b'x\xbb\x06,\x02\x15\xcb\x00\x11\n`\x12\x00\x19\x91\x04I' b'hello hello'
# expect: b'x\x9c' b'JL\xa4=\x00\x00\x00\x00\xff\xff' b'\x03\x00zG%\xe5' b'' b'J\x02\x00\x00\x00\xff\xff' b'\x03\x00\xa0\x8e&G'
# expect: b'aaaaaaaaaa' True False b''
# expect: 990
# expect: 990 b'tail' True
# expect: True True
# expect: 2729111584 2729111584 2653821795 2653821795
# expect: error Bad compression level
# expect: TypeError a bytes-like object is required, not 'str'
# expect: error Error -5 while decompressing data: incomplete or truncated stream
# expect: error Error -3 while decompressing data: incorrect header check
# expect: error Error -5 while decompressing data: incomplete or truncated stream
# expect: error Error -3 while decompressing data: incorrect data check
# expect: b'abc'
# expect: error Error 2 while decompressing data
# expect: error Error -3 while setting zdict: invalid input data
# expect: error Error -5 while decompressing data: incomplete or truncated stream
# expect: ValueError Invalid initialization option
# expect: ValueError Invalid initialization option
# expect: ValueError Invalid initialization option
# expect: TypeError zdict argument must support the buffer protocol
# expect: error Error -2 while preparing to decompress data: inconsistent stream state
# expect: ValueError bufsize must be non-negative
# expect: ValueError max_length must be non-negative
# expect: ValueError length must be greater than zero
# expect: error Error -2 while flushing: inconsistent stream state
# expect: error Error -2 while compressing data: inconsistent stream state
# expect: ValueError Inconsistent stream state
