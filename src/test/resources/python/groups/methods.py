eg = ExceptionGroup("top", [ValueError(1), ExceptionGroup("in", [TypeError(2), ValueError(3)])])
print(eg, repr(eg), eg.exceptions[1].message)
print(eg.subgroup(ValueError), eg.split(TypeError), eg.subgroup(lambda e: "2" in str(e)), eg.subgroup(KeyError))
print(eg.derive([KeyError(1)]), isinstance(eg, Exception))
for t in ["ExceptionGroup('m', [])", "ExceptionGroup('m', 5)", "ExceptionGroup('m', [1])", "ExceptionGroup('m')", "ExceptionGroup(1, [ValueError()])", "ExceptionGroup('m', [KeyboardInterrupt()])"]:
    try: eval(t)
    except Exception as e: print(type(e).__name__, e)
print(type(BaseExceptionGroup("b", [ValueError()])).__name__, type(BaseExceptionGroup("b", [KeyboardInterrupt()])).__name__)
class MyG(ExceptionGroup):
    def derive(self, excs): return MyG(self.message, excs)
print(repr(MyG("x", [ValueError(1), KeyError(2)]).split(KeyError)))
# expect: top (2 sub-exceptions) ExceptionGroup('top', [ValueError(1), ExceptionGroup('in', [TypeError(2), ValueError(3)])]) in
# expect: top (2 sub-exceptions) (ExceptionGroup('top', [ExceptionGroup('in', [TypeError(2)])]), ExceptionGroup('top', [ValueError(1), ExceptionGroup('in', [ValueError(3)])])) top (2 sub-exceptions) None
# expect: top (1 sub-exception) True
# expect: ValueError second argument (exceptions) must be a non-empty sequence
# expect: TypeError second argument (exceptions) must be a sequence
# expect: ValueError Item 0 of second argument (exceptions) is not an exception
# expect: TypeError BaseExceptionGroup.__new__() takes exactly 2 arguments (1 given)
# expect: TypeError BaseExceptionGroup.__new__() argument 1 must be str, not int
# expect: TypeError Cannot nest BaseExceptions in an ExceptionGroup
# expect: ExceptionGroup BaseExceptionGroup
# expect: (MyG('x', [KeyError(2)]), MyG('x', [ValueError(1)]))
