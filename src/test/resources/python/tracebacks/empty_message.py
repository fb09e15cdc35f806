class MyError(Exception):
    pass
raise MyError
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "empty_message.py", line 3, in <module>
# expect stderr:     raise MyError
# expect stderr: MyError
# expect exit: 1
