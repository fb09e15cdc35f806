def f():
    return some_function_that_does_not_exist("argument one is rather long", "argument two", "argument three", key="word")
f()
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "long_line.py", line 3, in <module>
# expect stderr:     f()
# expect stderr:     ~^^
# expect stderr:   File "long_line.py", line 2, in f
# expect stderr:     return some_function_that_does_not_exist("argument one is rather long", "argument two", "argument three", key="word")
# expect stderr:            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect stderr: NameError: name 'some_function_that_does_not_exist' is not defined
# expect exit: 1
