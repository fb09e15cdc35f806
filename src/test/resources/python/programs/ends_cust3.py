class E(Exception):
    def __str__(self): raise ValueError("no str")
raise E
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "ends_cust3.py", line 3, in <module>
# expect stderr:     raise E
# expect stderr: E: <exception str() failed>
# expect exit: 1
