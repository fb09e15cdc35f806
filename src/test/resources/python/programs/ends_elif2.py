if x: pass
elseif y: pass
# expect stderr:   File "ends_elif2.py", line 2
# expect stderr:     elseif y: pass
# expect stderr:            ^
# expect stderr: SyntaxError: invalid syntax
# expect exit: 1
