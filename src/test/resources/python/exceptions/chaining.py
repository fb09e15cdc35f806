try:
    try: 1 / 0
    except ZeroDivisionError as e: raise ValueError("v") from e
except ValueError as e: print(repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
try:
    try: 1 / 0
    except ZeroDivisionError: raise KeyError("k")
except KeyError as e: print(repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
try:
    try: 1 / 0
    except ZeroDivisionError: raise KeyError("k") from None
except KeyError as e: print(e.__cause__, repr(e.__context__), e.__suppress_context__)
try: raise ValueError from TypeError
except ValueError as e: print(repr(e.__cause__))
try: raise ValueError from 5
except TypeError as e: print(e)
# expect: ZeroDivisionError('division by zero') ZeroDivisionError('division by zero') True
# expect: None ZeroDivisionError('division by zero') False
# expect: None ZeroDivisionError('division by zero') True
# expect: TypeError()
# expect: exception causes must derive from BaseException
