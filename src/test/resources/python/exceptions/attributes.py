e = ValueError("a", 1)
print(e.args, str(e), repr(e), e.__traceback__, str(ValueError()), repr(ValueError("x")), str(KeyError("k")), str(KeyError()))
e.extra = 5; e.add_note("n1"); e.add_note("n2")
print(e.extra, e.__notes__, e.__dict__)
try: e.add_note(5)
except TypeError as x: print(x)
o = OSError(2, "msg", "file"); print(o, o.errno, o.strerror, o.filename, type(o).__name__)
print(repr(OSError(13, "p")), str(OSError("one")), StopIteration(4).value, SystemExit(3).code, UnicodeError("u"))
try: {}["x"]
except KeyError as k: print(k.args, k)
try: None.foo
except AttributeError as a: print(a.name, a.obj)
print(e.with_traceback(None) is e, issubclass(KeyError, LookupError))
# expect: ('a', 1) ('a', 1) ValueError('a', 1) None  ValueError('x') 'k' 
# expect: 5 ['n1', 'n2'] {'extra': 5, '__notes__': ['n1', 'n2']}
# expect: note must be a str, not 'int'
# expect: [Errno 2] msg: 'file' 2 msg file FileNotFoundError
# expect: PermissionError(13, 'p') one 4 3 u
# expect: ('x',) 'x'
# expect: foo None
# expect: True True
