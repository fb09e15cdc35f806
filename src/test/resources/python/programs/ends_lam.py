(lambda x: x.foo)(3)
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "ends_lam.py", line 1, in <module>
# expect stderr:     (lambda x: x.foo)(3)
# expect stderr:     ~~~~~~~~~~~~~~~~~^^^
# expect stderr:   File "ends_lam.py", line 1, in <lambda>
# expect stderr:     (lambda x: x.foo)(3)
# expect stderr:                ^^^^^
# expect stderr: AttributeError: 'int' object has no attribute 'foo'
# expect exit: 1
