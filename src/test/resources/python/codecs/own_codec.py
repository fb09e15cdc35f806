import codecs
def search(name):
    if name == 'upper':
        return codecs.CodecInfo(lambda s, e='strict': (s.upper().encode(), len(s)),
                                lambda b, e='strict': (bytes(b).decode().lower(), len(b)), name='upper')
codecs.register(search); print('abc'.encode('upper'), b'ABC'.decode('upper'))
# expect: b'ABC' abc
