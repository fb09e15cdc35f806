from dataclasses import dataclass, field, InitVar
bodies = ['a: list = []', 'a: int = 1\n b: int', 'a = field()', 'a: int = field(default=1, default_factory=int)']
for body in bodies:
    try:
        exec(f'@dataclass\nclass C:\n {body}')
        print('fine')
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
try:
    @dataclass(order=True, eq=False)
    class D:
        a: int
except ValueError as e:
    print(e)
# expect: ValueError mutable default <class 'list'> for field a is not allowed: use default_factory
# expect: TypeError non-default argument 'b' follows default argument 'a'
# expect: TypeError 'a' is a field but has no type annotation
# expect: ValueError cannot specify both default and default_factory
# expect: eq must be true if order is true
