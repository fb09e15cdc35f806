def f(n):
    if n == 0:
        raise ValueError("end")
    f(n - 1)
f(10)
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "repeated.py", line 5, in <module>
# expect stderr:     f(10)
# expect stderr:     ~^^^^
# expect stderr:   File "repeated.py", line 4, in f
# expect stderr:     f(n - 1)
# expect stderr:     ~^^^^^^^
# expect stderr:   File "repeated.py", line 4, in f
# expect stderr:     f(n - 1)
# expect stderr:     ~^^^^^^^
# expect stderr:   File "repeated.py", line 4, in f
# expect stderr:     f(n - 1)
# expect stderr:     ~^^^^^^^
# expect stderr:   [Previous line repeated 7 more times]
# expect stderr:   File "repeated.py", line 3, in f
# expect stderr:     raise ValueError("end")
# expect stderr: ValueError: end
# expect exit: 1
