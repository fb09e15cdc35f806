class CM:
    def __enter__(self): return self
    def __exit__(self, *a): print("exit", a[0].__name__)
with CM() as c:
    c.missing
# expect: exit AttributeError
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "with_statement.py", line 5, in <module>
# expect stderr:     c.missing
# expect stderr: AttributeError: 'CM' object has no attribute 'missing'
# expect exit: 1
