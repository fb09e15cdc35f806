def f(*, colour=1, size=2): pass
for k in ('color', 'siz', 'zzz'):
    try: f(**{k: 1})
    except TypeError as e: print(e)
# expect: f() got an unexpected keyword argument 'color'. Did you mean 'colour'?
# expect: f() got an unexpected keyword argument 'siz'. Did you mean 'size'?
# expect: f() got an unexpected keyword argument 'zzz'
