for i in 5:
    pass
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "for_iter.py", line 1, in <module>
# expect stderr:     for i in 5:
# expect stderr:              ^
# expect stderr: TypeError: 'int' object is not iterable
# expect exit: 1
