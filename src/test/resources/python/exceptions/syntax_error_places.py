import sys

sys.stderr = sys.stdout
for place in ((1, 2, 'abcdefg', 1, 7), (1, 4, 'abcdefg', 1, 2), (1, -4, 'abc', 1, -2), (1, 50, 'abc', 1, 0),
              (1, 6, '  \tabc\tdef  \n', 1, 7), (1, 2, 'abc', 1, 12), (None, 2, 'abc', 1, 12), (1, 2, 'abc'), ()):
    try:
        raise SyntaxError('bad', ('some.py', *place)) if place else SyntaxError
    except SyntaxError as e:
        sys.excepthook(type(e), e, None)
for text in ('(a', 'a \\ b', 'a \\', 'if x:\n\ty\n        z', 'if x:\n    y\n  z', ' x', 'try:\n  pass\n'):
    try:
        compile(text, 'x', 'exec')
    except SyntaxError as e:
        print(type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset)
# expect: Traceback (most recent call last):
# expect:   File "syntax_error_places.py", line 7, in <module>
# expect:     raise SyntaxError('bad', ('some.py', *place)) if place else SyntaxError
# expect:   File "some.py", line 1
# expect:     abcdefg
# expect:      ^^^^^
# expect: SyntaxError: bad
# expect: Traceback (most recent call last):
# expect:   File "syntax_error_places.py", line 7, in <module>
# expect:     raise SyntaxError('bad', ('some.py', *place)) if place else SyntaxError
# expect:   File "some.py", line 1
# expect:     abcdefg
# expect:        ^
# expect: SyntaxError: bad
# expect: Traceback (most recent call last):
# expect:   File "syntax_error_places.py", line 7, in <module>
# expect:     raise SyntaxError('bad', ('some.py', *place)) if place else SyntaxError
# expect:   File "some.py", line 1
# expect:     abc
# expect: SyntaxError: bad
# expect: Traceback (most recent call last):
# expect:   File "syntax_error_places.py", line 7, in <module>
# expect:     raise SyntaxError('bad', ('some.py', *place)) if place else SyntaxError
# expect:   File "some.py", line 1
# expect:     abc
# expect:        ^
# expect: SyntaxError: bad
# expect: Traceback (most recent call last):
# expect:   File "syntax_error_places.py", line 7, in <module>
# expect:     raise SyntaxError('bad', ('some.py', *place)) if place else SyntaxError
# expect:   File "some.py", line 1
# expect:     	abc	def  
# expect:     	  ^
# expect: SyntaxError: bad
# expect: Traceback (most recent call last):
# expect:   File "syntax_error_places.py", line 7, in <module>
# expect:     raise SyntaxError('bad', ('some.py', *place)) if place else SyntaxError
# expect:   File "some.py", line 1
# expect:     abc
# expect:      ^^
# expect: SyntaxError: bad
# expect: Traceback (most recent call last):
# expect:   File "syntax_error_places.py", line 7, in <module>
# expect:     raise SyntaxError('bad', ('some.py', *place)) if place else SyntaxError
# expect:     abc
# expect:      ^^
# expect: SyntaxError: bad (some.py)
# expect: Traceback (most recent call last):
# expect:   File "syntax_error_places.py", line 7, in <module>
# expect:     raise SyntaxError('bad', ('some.py', *place)) if place else SyntaxError
# expect:   File "some.py", line 1
# expect:     abc
# expect:      ^^
# expect: SyntaxError: bad
# expect: Traceback (most recent call last):
# expect:   File "syntax_error_places.py", line 7, in <module>
# expect:     raise SyntaxError('bad', ('some.py', *place)) if place else SyntaxError
# expect: SyntaxError: <no detail available>
# expect: SyntaxError '(' was never closed 1 1 1 0
# expect: SyntaxError unexpected character after line continuation character 1 4 1 0
# expect: SyntaxError unexpected EOF while parsing 1 4 1 -1
# expect: TabError inconsistent use of tabs and spaces in indentation 3 1 3 0
# expect: IndentationError unindent does not match any outer indentation level 3 4 3 -1
# expect: IndentationError unexpected indent 1 1 1 -1
# expect: SyntaxError expected 'except' or 'finally' block 2 7 2 -1
