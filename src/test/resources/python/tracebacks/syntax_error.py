x = 1
if x = 2:
    pass
# expect stderr:   File "syntax_error.py", line 2
# expect stderr:     if x = 2:
# expect stderr:        ^^^^^
# expect stderr: SyntaxError: invalid syntax. Maybe you meant '==' or ':=' instead of '='?
# expect exit: 1
