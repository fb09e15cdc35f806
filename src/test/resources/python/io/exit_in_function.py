import sys, atexit
def f():
    try: sys.exit("bye")
    except SystemExit as e: print(repr(e), e.code)
f()
try: exit(4)
except SystemExit as e: print(e.code)
try: raise SystemExit
except SystemExit as e: print(e.code, e.args)
atexit.register(print, "atexit")
sys.exit(2.5)
# expect: SystemExit('bye') bye
# expect: 4
# expect: None ()
# expect: atexit
# expect stderr: 2.5
# expect exit: 1
