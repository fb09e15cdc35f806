import codecs
e = codecs.getincrementalencoder('utf-16')(); print(e.encode('a'), e.encode('b'))
# expect: b'\xff\xfea\x00' b'b\x00'
