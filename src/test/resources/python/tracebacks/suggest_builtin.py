prnt("x")
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "suggest_builtin.py", line 1, in <module>
# expect stderr:     prnt("x")
# expect stderr:     ^^^^
# expect stderr: NameError: name 'prnt' is not defined. Did you mean: 'print'?
# expect exit: 1
