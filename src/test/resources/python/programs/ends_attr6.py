class A:
    __slots__ = ("x",)
a = A()
a.y = 3
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "ends_attr6.py", line 4, in <module>
# expect stderr:     a.y = 3
# expect stderr:     ^^^
# expect stderr: AttributeError: 'A' object has no attribute 'y' and no __dict__ for setting new attributes
# expect exit: 1
