def f():
    return [1] < 2 < 3
f()
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "compare.py", line 3, in <module>
# expect stderr:     f()
# expect stderr:     ~^^
# expect stderr:   File "compare.py", line 2, in f
# expect stderr:     return [1] < 2 < 3
# expect stderr:            ^^^^^^^^^^^
# expect stderr: TypeError: '<' not supported between instances of 'list' and 'int'
# expect exit: 1
