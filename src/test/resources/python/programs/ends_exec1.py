exec("x = 1\ny = x / 0")
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "ends_exec1.py", line 1, in <module>
# expect stderr:     exec("x = 1\ny = x / 0")
# expect stderr:     ~~~~^^^^^^^^^^^^^^^^^^^^
# expect stderr:   File "<string>", line 2, in <module>
# expect stderr: ZeroDivisionError: division by zero
# expect exit: 1
