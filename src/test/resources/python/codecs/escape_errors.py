for b in (b'\\x4', b'\\N{FOO}', b'a\\', b'\\u12'):
    try: b.decode('unicode_escape')
    except UnicodeDecodeError as e: print(e)
# expect: 'unicodeescape' codec can't decode bytes in position 0-2: truncated \xXX escape
# expect: 'unicodeescape' codec can't decode bytes in position 0-6: unknown Unicode character name
# expect: 'unicodeescape' codec can't decode byte 0x5c in position 1: \ at end of string
# expect: 'unicodeescape' codec can't decode bytes in position 0-3: truncated \uXXXX escape
