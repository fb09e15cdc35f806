for e in ('utf-16', 'utf-16-le', 'utf-16-be'):
    b = 'a€😀'.encode(e); print(b, b.decode(e))
# expect: b'\xff\xfea\x00\xac =\xd8\x00\xde' a€😀
# expect: b'a\x00\xac =\xd8\x00\xde' a€😀
# expect: b'\x00a \xac\xd8=\xde\x00' a€😀
