print('añ€😀\\'.encode('raw-unicode-escape'), b'\\u0041\\n'.decode('raw_unicode_escape'))
# expect: b'a\xf1\\u20ac\\U0001f600\\' A\n
