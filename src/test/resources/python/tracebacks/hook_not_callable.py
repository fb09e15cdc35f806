import sys
sys.excepthook = 5
raise ValueError("v")
# expect stderr: Error in sys.excepthook:
# expect stderr: TypeError: 'int' object is not callable
# expect stderr:
# expect stderr: Original exception was:
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "hook_not_callable.py", line 3, in <module>
# expect stderr:     raise ValueError("v")
# expect stderr: ValueError: v
# expect exit: 1
