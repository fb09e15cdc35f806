class A:
    def go(self):
        return [self.deep(i) for i in range(2)]
    def deep(self, i):
        return {i: 1 / i}
A().go()
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "ends_nest.py", line 6, in <module>
# expect stderr:     A().go()
# expect stderr:     ~~~~~~^^
# expect stderr:   File "ends_nest.py", line 3, in go
# expect stderr:     return [self.deep(i) for i in range(2)]
# expect stderr:             ~~~~~~~~~^^^
# expect stderr:   File "ends_nest.py", line 5, in deep
# expect stderr:     return {i: 1 / i}
# expect stderr:                ~~^~~
# expect stderr: ZeroDivisionError: division by zero
# expect exit: 1
