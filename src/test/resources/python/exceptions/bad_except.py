try:
    try: 1 / 0
    except 5: pass
except TypeError as e: print(e)
try:
    try: 1 / 0
    except (ValueError, 'x'): pass
except TypeError as e: print(e)
# expect: catching classes that do not inherit from BaseException is not allowed
# expect: catching classes that do not inherit from BaseException is not allowed
