for f in (lambda: b'\xff'.decode(), lambda: 'é'.encode('ascii'), lambda: 'x'.encode('nope'), lambda: bytes('é', 'ascii')):
    try: f()
    except (UnicodeError, LookupError) as e: print(type(e).__name__, e)
# expect: UnicodeDecodeError 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
# expect: UnicodeEncodeError 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
# expect: LookupError unknown encoding: nope
# expect: UnicodeEncodeError 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
