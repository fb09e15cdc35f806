import zlib
z = zlib.compress(b"hello" * 100)
print(zlib.decompress(z) == b"hello" * 100, len(z) < 100)
d = zlib.decompressobj(); print(d.decompress(z + b"rest")[:5], d.unused_data, d.eof)
c = zlib.compressobj(); print(zlib.decompress(c.compress(b"a") + c.compress(b"b") + c.flush()))
# expect: True True
# expect: b'hello' b'rest' True
# expect: b'ab'
