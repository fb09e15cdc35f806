class A:
    def __init__(self):
        self.size = 3
    def f(self):
        return size
A().f()
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "suggest_self.py", line 6, in <module>
# expect stderr:     A().f()
# expect stderr:     ~~~~~^^
# expect stderr:   File "suggest_self.py", line 5, in f
# expect stderr:     return size
# expect stderr:            ^^^^
# expect stderr: NameError: name 'size' is not defined. Did you mean: 'self.size'?
# expect exit: 1
