import codecs
print(codecs.encode('Hello', 'rot13'), codecs.encode(b'ab', 'hex'), codecs.decode(b'YWI=', 'base64'))
# expect: Uryyb b'6162' b'ab'
