exec("x = = 1")
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "exec_syntax_error.py", line 1, in <module>
# expect stderr:     exec("x = = 1")
# expect stderr:     ~~~~^^^^^^^^^^^
# expect stderr:   File "<string>", line 1
# expect stderr:     x = = 1
# expect stderr:         ^
# expect stderr: SyntaxError: invalid syntax
# expect exit: 1
