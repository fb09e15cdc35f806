x = 5
x.foo = 3
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "attribute_store.py", line 2, in <module>
# expect stderr:     x.foo = 3
# expect stderr:     ^^^^^
# expect stderr: AttributeError: 'int' object has no attribute 'foo' and no __dict__ for setting new attributes
# expect exit: 1
