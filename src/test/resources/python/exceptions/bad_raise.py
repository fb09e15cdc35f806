for bad in (1, 'x', int, None):
    try: raise bad
    except TypeError as e: print(e)
try: raise ValueError from 1
except TypeError as e: print(e)
try: raise
except RuntimeError as e: print(e)
# expect: exceptions must derive from BaseException
# expect: exceptions must derive from BaseException
# expect: exceptions must derive from BaseException
# expect: exceptions must derive from BaseException
# expect: exception causes must derive from BaseException
# expect: No active exception to reraise
