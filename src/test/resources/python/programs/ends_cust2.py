class E(Exception):
    def __str__(self): return "line1\nline2"
raise E
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "ends_cust2.py", line 3, in <module>
# expect stderr:     raise E
# expect stderr: E: line1
# expect stderr: line2
# expect exit: 1
