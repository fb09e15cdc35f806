def f():
    a, b = [1, 2, 3]
f()
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "unpack.py", line 3, in <module>
# expect stderr:     f()
# expect stderr:     ~^^
# expect stderr:   File "unpack.py", line 2, in f
# expect stderr:     a, b = [1, 2, 3]
# expect stderr:     ^^^^
# expect stderr: ValueError: too many values to unpack (expected 2)
# expect exit: 1
