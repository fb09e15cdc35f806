class Field:
    def __set_name__(self, owner, name):
        print("set", owner.__name__, name)
        self.name = name
class A:
    x = Field()
    y = Field()
class Bad:
    def __set_name__(self, owner, name): raise ValueError("no")
try:
    class B: z = Bad()
except ValueError as e: print(e, e.__notes__)
# expect: set A x
# expect: set A y
# expect: no ["Error calling __set_name__ on 'Bad' instance 'z' in 'B'"]
