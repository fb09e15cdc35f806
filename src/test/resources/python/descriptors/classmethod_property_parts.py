class C:
    @classmethod
    def f(cls, x: int) -> str: "doc"
    @staticmethod
    def g(y: float): pass
print(C.__dict__['f'].__annotations__, C.__dict__['g'].__annotations__, C.__dict__['f'].__doc__, C.__dict__['g'].__wrapped__.__name__)
# expect: {'x': <class 'int'>, 'return': <class 'str'>} {'y': <class 'float'>} doc g
