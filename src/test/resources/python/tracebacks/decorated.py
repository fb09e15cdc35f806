def deco(f):
    def wrapper(*args, **kwargs):
        return f(*args, **kwargs)
    return wrapper
@deco
def g(a):
    assert a > 5, f"a is {a}"
g(3)
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "decorated.py", line 8, in <module>
# expect stderr:     g(3)
# expect stderr:     ~^^^
# expect stderr:   File "decorated.py", line 3, in wrapper
# expect stderr:     return f(*args, **kwargs)
# expect stderr:   File "decorated.py", line 7, in g
# expect stderr:     assert a > 5, f"a is {a}"
# expect stderr:            ^^^^^
# expect stderr: AssertionError: a is 3
# expect exit: 1
