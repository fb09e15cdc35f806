print('añ€😀\n\\'.encode('unicode_escape'), b'\\x41\\u20ac\\N{BULLET}\\101'.decode('unicode_escape'))
# expect: b'a\\xf1\\u20ac\\U0001f600\\n\\\\' A€•A
