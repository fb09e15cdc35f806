def f(a, b):
    pass
f(1,
  undefined(2))
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "name_error_in_call.py", line 4, in <module>
# expect stderr:     undefined(2))
# expect stderr:     ^^^^^^^^^
# expect stderr: NameError: name 'undefined' is not defined
# expect exit: 1
