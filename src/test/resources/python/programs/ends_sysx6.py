import sys
try: sys.exit(2)
finally: print("bye")
# expect: bye
# expect exit: 2
