from contextlib import contextmanager, suppress, closing, nullcontext, redirect_stdout
import io

@contextmanager
def tag(name):
    print('<', name)
    try:
        yield name.upper()
    except KeyError as e:
        print('caught', e)
    finally:
        print('>', name)

with tag('a') as a:
    print(a)
with tag('b'):
    raise KeyError('k')
try:
    with tag('c'):
        raise ValueError('v')
except ValueError as e:
    print('out', e)

@tag('d')
def f():
    print('f')

f()
with suppress(ValueError, KeyError):
    raise KeyError
out = io.StringIO()
with redirect_stdout(out):
    print('hidden')
print(repr(out.getvalue()))
with nullcontext(5) as n:
    print(n)
# expect: < a
# expect: A
# expect: > a
# expect: < b
# expect: caught 'k'
# expect: > b
# expect: < c
# expect: > c
# expect: out v
# expect: < d
# expect: f
# expect: > d
# expect: 'hidden\n'
# expect: 5
