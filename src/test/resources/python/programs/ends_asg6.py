if x = 1: pass
# expect stderr:   File "ends_asg6.py", line 1
# expect stderr:     if x = 1: pass
# expect stderr:        ^^^^^
# expect stderr: SyntaxError: invalid syntax. Maybe you meant '==' or ':=' instead of '='?
# expect exit: 1
