try:
    try: 1 / 0
    except ZeroDivisionError as e: raise KeyError('k') from e
except KeyError as e: print(repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
try:
    try: 1 / 0
    except ZeroDivisionError: raise KeyError('k') from None
except KeyError as e: print(e.__cause__, repr(e.__context__), e.__suppress_context__)
# expect: ZeroDivisionError('division by zero') ZeroDivisionError('division by zero') True
# expect: None ZeroDivisionError('division by zero') True
