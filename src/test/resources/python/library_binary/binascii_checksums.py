import binascii, zlib
print(binascii.hexlify(b'\xde\xad'), binascii.unhexlify('dead'), binascii.crc32(b'hello'), zlib.crc32(b'lo', zlib.crc32(b'hel')), zlib.adler32(b'hello'), zlib.adler32(b'lo', zlib.adler32(b'hel')))
# expect: b'dead' b'\xde\xad' 907060870 907060870 103547413 103547413
