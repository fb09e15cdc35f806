class E(Exception):
    def __str__(self):
        raise ValueError("x")
raise E()
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "bad_str.py", line 4, in <module>
# expect stderr:     raise E()
# expect stderr: E: <exception str() failed>
# expect exit: 1
