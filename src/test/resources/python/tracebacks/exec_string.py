exec("def f():\n    return 1/0\nf()")
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "exec_string.py", line 1, in <module>
# expect stderr:     exec("def f():\n    return 1/0\nf()")
# expect stderr:     ~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect stderr:   File "<string>", line 3, in <module>
# expect stderr:   File "<string>", line 2, in f
# expect stderr: ZeroDivisionError: division by zero
# expect exit: 1
