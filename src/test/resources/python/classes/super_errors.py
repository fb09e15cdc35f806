class A:
    def f(): super()
    def g(self):
        del self
        super()
for f in (A.f, lambda: A().g(), lambda: super(int, 'x'), lambda: super(1, 2)):
    try: f()
    except (RuntimeError, TypeError) as e: print(e)
# expect: super(): no arguments
# expect: super(): arg[0] deleted
# expect: super(type, obj): obj (instance of str) is not an instance or subtype of type (int).
# expect: super() argument 1 must be a type, not int
