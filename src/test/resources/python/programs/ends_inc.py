for (i = 0; i < 3; i++) {
}
# expect stderr:   File "ends_inc.py", line 1
# expect stderr:     for (i = 0; i < 3; i++) {
# expect stderr:          ^^^^^
# expect stderr: SyntaxError: invalid syntax. Maybe you meant '==' or ':=' instead of '='?
# expect exit: 1
