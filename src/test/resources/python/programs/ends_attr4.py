import math
print(math.squareroot(4))
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "ends_attr4.py", line 2, in <module>
# expect stderr:     print(math.squareroot(4))
# expect stderr:           ^^^^^^^^^^^^^^^
# expect stderr: AttributeError: module 'math' has no attribute 'squareroot'
# expect exit: 1
