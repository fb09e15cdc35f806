print([1 / x for x in (2, 1, 0)])
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "ends_comp.py", line 1, in <module>
# expect stderr:     print([1 / x for x in (2, 1, 0)])
# expect stderr:            ~~^~~
# expect stderr: ZeroDivisionError: division by zero
# expect exit: 1
