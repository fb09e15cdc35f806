from contextlib import ExitStack, contextmanager

@contextmanager
def cm(name):
    print('enter', name)
    yield name
    print('exit', name)

with ExitStack() as stack:
    print([stack.enter_context(cm(n)) for n in 'ab'])
    stack.callback(print, 'called', sep='')
    stack.push(lambda *exc: print(exc[0]) or True)
    raise ValueError('swallowed')
with ExitStack() as stack:
    stack.enter_context(cm('c'))
    kept = stack.pop_all()
print('still open')
kept.close()
try:
    with ExitStack() as stack:
        stack.enter_context(5)
except TypeError as e:
    print(e)
# expect: enter a
# expect: enter b
# expect: ['a', 'b']
# expect: <class 'ValueError'>
# expect: called
# expect: exit b
# expect: exit a
# expect: enter c
# expect: still open
# expect: exit c
# expect: 'builtins.int' object does not support the context manager protocol
