import traceback
for args in [('m', ('f', 3, 5, 'abc def ghi\n')), ('m', ('f', 3, 5, '\tabc def ghi\n', 3, 8)), ('m', ('f', 3, 0, 'abc\n', 3, 0)),('m', ('f', 3, 50, 'abc\n', 3, 60)),('m', ('f', 3, None, 'abc\n')),('m', ('f', None, 5, 'abc\n')),('m', (None, 3, 5, 'abc\n')),('m', ('f', 3, 2, None)),('m',('f',3,2,'   abc   \n\n',4,2)),('m',('f',1,5,'x',1,3)),('m',('f',1,-1,'x',1,3)),('m',('f',1,2,'xyz',1,-1)),(None,None),('a','b','c'), ()]:
    try: raise SyntaxError(*args)
    except Exception as e: print(args, ''.join(traceback.format_exception_only(e)), str(e))
raise SyntaxError('m', ('f', 3, 5, '\tabc def ghi\n', 3, 8))
# expect: ('m', ('f', 3, 5, 'abc def ghi\n'))   File "f", line 3
# expect:     abc def ghi
# expect:         ^^^^^^^
# expect: SyntaxError: m
# expect:  m (f, line 3)
# expect: ('m', ('f', 3, 5, '\tabc def ghi\n', 3, 8))   File "f", line 3
# expect:     	abc def ghi
# expect:     	   ^^^
# expect: SyntaxError: m
# expect:  m (f, line 3)
# expect: ('m', ('f', 3, 0, 'abc\n', 3, 0))   File "f", line 3
# expect:     abc
# expect: SyntaxError: m
# expect:  m (f, line 3)
# expect: ('m', ('f', 3, 50, 'abc\n', 3, 60))   File "f", line 3
# expect:     abc
# expect:        ^
# expect: SyntaxError: m
# expect:  m (f, line 3)
# expect: ('m', ('f', 3, None, 'abc\n'))   File "f", line 3
# expect:     abc
# expect: SyntaxError: m
# expect:  m (f, line 3)
# expect: ('m', ('f', None, 5, 'abc\n'))     abc
# expect:        ^
# expect: SyntaxError: m (f)
# expect:  m (f)
# expect: ('m', (None, 3, 5, 'abc\n'))   File "<string>", line 3
# expect:     abc
# expect:        ^
# expect: SyntaxError: m
# expect:  m (line 3)
# expect: ('m', ('f', 3, 2, None))   File "f", line 3
# expect: SyntaxError: m
# expect:  m (f, line 3)
# expect: ('m', ('f', 3, 2, '   abc   \n\n', 4, 2))   File "f", line 3
# expect:     abc   
# expect: SyntaxError: m
# expect:  m (f, line 3)
# expect: ('m', ('f', 1, 5, 'x', 1, 3))   File "f", line 1
# expect:     x
# expect:      ^
# expect: SyntaxError: m
# expect:  m (f, line 1)
# expect: ('m', ('f', 1, -1, 'x', 1, 3))   File "f", line 1
# expect:     x
# expect: SyntaxError: m
# expect:  m (f, line 1)
# expect: ('m', ('f', 1, 2, 'xyz', 1, -1))   File "f", line 1
# expect:     xyz
# expect:      ^
# expect: SyntaxError: m
# expect:  m (f, line 1)
# expect: (None, None) TypeError: 'NoneType' object is not iterable
# expect:  'NoneType' object is not iterable
# expect: ('a', 'b', 'c') SyntaxError: a
# expect:  a
# expect: () SyntaxError: <no detail available>
# expect:  None
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "syntax_error_made_up.py", line 5, in <module>
# expect stderr:     raise SyntaxError('m', ('f', 3, 5, '\tabc def ghi\n', 3, 8))
# expect stderr:   File "f", line 3
# expect stderr:     	abc def ghi
# expect stderr:     	   ^^^
# expect stderr: SyntaxError: m
# expect exit: 1
