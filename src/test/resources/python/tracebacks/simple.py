def f(x):
    return 1 / x
def g():
    return f(0) + 1
print("before")
g()
# expect: before
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "simple.py", line 6, in <module>
# expect stderr:     g()
# expect stderr:     ~^^
# expect stderr:   File "simple.py", line 4, in g
# expect stderr:     return f(0) + 1
# expect stderr:            ~^^^
# expect stderr:   File "simple.py", line 2, in f
# expect stderr:     return 1 / x
# expect stderr:            ~~^~~
# expect stderr: ZeroDivisionError: division by zero
# expect exit: 1
