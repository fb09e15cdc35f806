import atexit, sys
atexit.register(print, "at exit")
sys.exit(4)
# expect: at exit
# expect exit: 4
