x = (1, 2)
x[0] = 5
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "ends_type27.py", line 2, in <module>
# expect stderr:     x[0] = 5
# expect stderr:     ~^^^
# expect stderr: TypeError: 'tuple' object does not support item assignment
# expect exit: 1
