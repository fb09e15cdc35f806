print "hello"
# expect stderr:   File "ends_prt.py", line 1
# expect stderr:     print "hello"
# expect stderr:     ^^^^^^^^^^^^^
# expect stderr: SyntaxError: Missing parentheses in call to 'print'. Did you mean print(...)?
# expect exit: 1
