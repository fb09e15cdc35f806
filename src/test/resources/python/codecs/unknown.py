import codecs
for f in (lambda: 'a'.encode('nope'), lambda: 'é'.encode('ascii', 'nope'), lambda: codecs.lookup('nope'), lambda: codecs.lookup_error('nope')):
    try: f()
    except LookupError as e: print(e)
# expect: unknown encoding: nope
# expect: unknown error handler name 'nope'
# expect: unknown encoding: nope
# expect: unknown error handler name 'nope'
