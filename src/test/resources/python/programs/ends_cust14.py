raise NameError("custom", name="pritn")
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "ends_cust14.py", line 1, in <module>
# expect stderr:     raise NameError("custom", name="pritn")
# expect stderr: NameError: custom. Did you mean: 'print'?
# expect exit: 1
