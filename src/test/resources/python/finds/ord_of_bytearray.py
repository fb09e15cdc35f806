print(ord(bytearray(b'z')), ord(b'z'))
for x in (bytearray(b''), 5):
    try: ord(x)
    except TypeError as e: print(e)
# expect: 122 122
# expect: ord() expected a character, but string of length 0 found
# expect: ord() expected string of length 1, but int found
