raise AttributeError("boo", name="appendx", obj=[])
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "ends_cust15.py", line 1, in <module>
# expect stderr:     raise AttributeError("boo", name="appendx", obj=[])
# expect stderr: AttributeError: boo. Did you mean: 'append'?
# expect exit: 1
