import traceback
def f(): raise ValueError('x')
try: f()
except ValueError as e:
    s = traceback.extract_tb(e.__traceback__)
    print([(x.name, x.lineno, x.line) for x in s], traceback.format_exception_only(e))
    t = traceback.TracebackException.from_exception(e)
    print(t.exc_type_str, str(t), len(t.stack))
print(traceback.format_list([('f.py', 3, 'name', 'text')]))
# expect: [('<module>', 3, 'try: f()'), ('f', 2, "def f(): raise ValueError('x')")] ['ValueError: x\n']
# expect: ValueError x 2
# expect: ['  File "f.py", line 3, in name\n    text\n']
