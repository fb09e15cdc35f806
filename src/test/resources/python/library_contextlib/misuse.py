from contextlib import contextmanager

@contextmanager
def never():
    if False:
        yield

@contextmanager
def twice():
    yield 1
    yield 2

for cm in (never, twice):
    try:
        with cm():
            pass
    except RuntimeError as e:
        print(e)
# expect: generator didn't yield
# expect: generator didn't stop
