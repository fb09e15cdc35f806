def f():
    try:
        raise ValueError("x")
    except ValueError:
        raise
f()
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "reraise.py", line 6, in <module>
# expect stderr:     f()
# expect stderr:     ~^^
# expect stderr:   File "reraise.py", line 3, in f
# expect stderr:     raise ValueError("x")
# expect stderr: ValueError: x
# expect exit: 1
