def outer(a, b):
    return a
value = outer(1, b=2) + outer(1, 2, 3)
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "carets_call.py", line 3, in <module>
# expect stderr:     value = outer(1, b=2) + outer(1, 2, 3)
# expect stderr:                             ~~~~~^^^^^^^^^
# expect stderr: TypeError: outer() takes 2 positional arguments but 3 were given
# expect exit: 1
