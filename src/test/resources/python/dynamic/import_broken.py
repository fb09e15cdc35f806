try: import _broken
except ZeroDivisionError as e: print(e)
import sys
print("_broken" in sys.modules)
try: import _syntax
except SyntaxError as e: print(e.msg, e.lineno)
# expect: division by zero
# expect: False
# expect: invalid syntax 1
