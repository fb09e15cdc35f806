import sys
del sys.excepthook
1/0
# expect stderr: sys.excepthook is missing
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "hook_missing.py", line 3, in <module>
# expect stderr:     1/0
# expect stderr:     ~^~
# expect stderr: ZeroDivisionError: division by zero
# expect exit: 1
