eg = ExceptionGroup('g', [ValueError(1), TypeError(2), ExceptionGroup('in', [ValueError(3)])])
print(repr(eg.subgroup(ValueError)), repr(eg.split(TypeError)[1]))
print(eg.message, eg.exceptions[0], len(eg.exceptions))
for a in (('m', []), ('m', [1]), (1, [ValueError()]), ('m',)):
    try: ExceptionGroup(*a)
    except (TypeError, ValueError) as e: print(e)
# expect: ExceptionGroup('g', [ValueError(1), ExceptionGroup('in', [ValueError(3)])]) ExceptionGroup('g', [ValueError(1), ExceptionGroup('in', [ValueError(3)])])
# expect: g 1 3
# expect: second argument (exceptions) must be a non-empty sequence
# expect: Item 0 of second argument (exceptions) is not an exception
# expect: BaseExceptionGroup.__new__() argument 1 must be str, not int
# expect: BaseExceptionGroup.__new__() takes exactly 2 arguments (1 given)
