def f()
    pass
# expect stderr:   File "ends_colon.py", line 1
# expect stderr:     def f()
# expect stderr:            ^
# expect stderr: SyntaxError: expected ':'
# expect exit: 1
