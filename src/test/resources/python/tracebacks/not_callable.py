x = 5
y = x(1)(2)
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "not_callable.py", line 2, in <module>
# expect stderr:     y = x(1)(2)
# expect stderr:         ~^^^
# expect stderr: TypeError: 'int' object is not callable
# expect exit: 1
