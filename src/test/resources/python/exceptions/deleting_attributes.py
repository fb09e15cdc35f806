e = ValueError(1)
for n in ('args', '__traceback__', '__cause__', '__context__'):
    try: delattr(e, n)
    except TypeError as t: print(t)
# expect: args may not be deleted
# expect: __traceback__ may not be deleted
# expect: __cause__ may not be deleted
# expect: __context__ may not be deleted
