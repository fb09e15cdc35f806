import sys, io, atexit
sys.stderr = s = io.StringIO()
atexit.register(lambda: print(repr(s.getvalue()), sys.excepthook is sys.__excepthook__))
1/0
# expect: 'Traceback (most recent call last):\n  File "redirected_stderr.py", line 4, in <module>\n    1/0\n    ~^~\nZeroDivisionError: division by zero\n' True
# expect exit: 1
