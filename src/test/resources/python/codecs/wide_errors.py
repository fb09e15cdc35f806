for b, e in ((b'a\x00b', 'utf-16-le'), (b'\x00\xd8a\x00', 'utf-16-le'), (b'\x00\x00\x11\x00', 'utf-32-le')):
    try: b.decode(e)
    except UnicodeDecodeError as x: print(x)
# expect: 'utf-16-le' codec can't decode byte 0x62 in position 2: truncated data
# expect: 'utf-16-le' codec can't decode bytes in position 0-1: illegal UTF-16 surrogate
# expect: 'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000)
