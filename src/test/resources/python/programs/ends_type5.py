def f(a, b): pass
f(1, 2, 3)
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "ends_type5.py", line 2, in <module>
# expect stderr:     f(1, 2, 3)
# expect stderr:     ~^^^^^^^^^
# expect stderr: TypeError: f() takes 2 positional arguments but 3 were given
# expect exit: 1
