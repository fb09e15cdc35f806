for f in (lambda: '€'.encode('cp437'), lambda: b'\x81'.decode('cp1252')):
    try: f()
    except UnicodeError as e: print(e)
# expect: 'charmap' codec can't encode character '\u20ac' in position 0: character maps to <undefined>
# expect: 'charmap' codec can't decode byte 0x81 in position 0: character maps to <undefined>
