"abc".uper()
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "ends_attr2.py", line 1, in <module>
# expect stderr:     "abc".uper()
# expect stderr:     ^^^^^^^^^^
# expect stderr: AttributeError: 'str' object has no attribute 'uper'. Did you mean: 'upper'?
# expect exit: 1
