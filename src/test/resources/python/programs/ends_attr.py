class Dog:
    def __init__(self, name):
        self.name = name
d = Dog("Rex")
print(d.nmae)
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "ends_attr.py", line 5, in <module>
# expect stderr:     print(d.nmae)
# expect stderr:           ^^^^^^
# expect stderr: AttributeError: 'Dog' object has no attribute 'nmae'
# expect exit: 1
