class A:
    def __init__(self):
        self.velocity = 3
A().velocty
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "suggest_attribute.py", line 4, in <module>
# expect stderr:     A().velocty
# expect stderr: AttributeError: 'A' object has no attribute 'velocty'. Did you mean: 'velocity'?
# expect exit: 1
