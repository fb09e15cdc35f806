class A:
    @property
    def v(self): return 1
A().v = 5
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "ends_attr7.py", line 4, in <module>
# expect stderr:     A().v = 5
# expect stderr:     ^^^^^
# expect stderr: AttributeError: property 'v' of 'A' object has no setter
# expect exit: 1
