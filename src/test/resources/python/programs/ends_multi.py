def f(a,
      b):
    return (a
            / b)
print(f(1,
        0))
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "ends_multi.py", line 5, in <module>
# expect stderr:     print(f(1,
# expect stderr:           ~^^^
# expect stderr:             0))
# expect stderr:             ^^
# expect stderr:   File "ends_multi.py", line 3, in f
# expect stderr:     return (a
# expect stderr:             ~
# expect stderr:             / b)
# expect stderr:             ^~~
# expect stderr: ZeroDivisionError: division by zero
# expect exit: 1
