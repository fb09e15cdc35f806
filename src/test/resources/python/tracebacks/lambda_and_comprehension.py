f = lambda x: x.foo
print([f(i) for i in [1]])
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "lambda_and_comprehension.py", line 2, in <module>
# expect stderr:     print([f(i) for i in [1]])
# expect stderr:            ~^^^
# expect stderr:   File "lambda_and_comprehension.py", line 1, in <lambda>
# expect stderr:     f = lambda x: x.foo
# expect stderr:                   ^^^^^
# expect stderr: AttributeError: 'int' object has no attribute 'foo'
# expect exit: 1
