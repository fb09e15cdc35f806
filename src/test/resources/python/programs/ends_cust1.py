class MyError(Exception):
    def __init__(self, code, msg):
        super().__init__(msg)
        self.code = code
raise MyError(5, "custom")
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "ends_cust1.py", line 5, in <module>
# expect stderr:     raise MyError(5, "custom")
# expect stderr: MyError: custom
# expect exit: 1
