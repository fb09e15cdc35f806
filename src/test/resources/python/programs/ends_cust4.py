class Outer:
    class Inner(ValueError): pass
raise Outer.Inner("x", 2)
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "ends_cust4.py", line 3, in <module>
# expect stderr:     raise Outer.Inner("x", 2)
# expect stderr: Outer.Inner: ('x', 2)
# expect exit: 1
