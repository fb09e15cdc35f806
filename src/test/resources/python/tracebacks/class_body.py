class A:
    x = 1
    y = x.bar
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "class_body.py", line 1, in <module>
# expect stderr:     class A:
# expect stderr:         x = 1
# expect stderr:         y = x.bar
# expect stderr:   File "class_body.py", line 3, in A
# expect stderr:     y = x.bar
# expect stderr:         ^^^^^
# expect stderr: AttributeError: 'int' object has no attribute 'bar'
# expect exit: 1
