u = UnicodeEncodeError('baz', 'xxxxx', 1, 5, 'foo')
print(u, u.args, u.__dict__)
u.end = 2
print(u)
u.end, u.reason, u.encoding = 5, 7, 40
print(u)
u.start = 1000
print(u)
d = UnicodeDecodeError('ascii', bytearray(b'\xff'), 0, 1, 'ordinal')
print(d, repr(d.object), d.args)
t = UnicodeTranslateError('x\u1234', 1, 2, 'why')
print(t, t.start, t.end, t.object)
t.end = 5
print(t)
for cls in UnicodeEncodeError, UnicodeDecodeError, UnicodeTranslateError:
    print(repr(str(cls.__new__(cls))))
for args in ((), ('a', 'b', 0, 1), ('a', b'b', 0, 1, 'c'), (1, 'b', 0, 1, 'c'), ('a', 'b', 0, 'x', 'c')):
    try:
        UnicodeEncodeError(*args)
    except TypeError as e:
        print(e)
# expect: 'baz' codec can't encode characters in position 1-4: foo ('baz', 'xxxxx', 1, 5, 'foo') {}
# expect: 'baz' codec can't encode character '\x78' in position 1: foo
# expect: '40' codec can't encode characters in position 1-4: 7
# expect: '40' codec can't encode characters in position 1000-4: 7
# expect: 'ascii' codec can't decode byte 0xff in position 0: ordinal b'\xff' ('ascii', bytearray(b'\xff'), 0, 1, 'ordinal')
# expect: can't translate character '\u1234' in position 1: why 1 2 xሴ
# expect: can't translate characters in position 1-4: why
# expect: ''
# expect: ''
# expect: ''
# expect: function takes exactly 5 arguments (0 given)
# expect: function takes exactly 5 arguments (4 given)
# expect: argument 2 must be str, not bytes
# expect: argument 1 must be str, not int
# expect: 'str' object cannot be interpreted as an integer
