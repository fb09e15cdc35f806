import sys
def h(t, v, tb): sys.exit(5)
sys.excepthook = h
1/0
# expect exit: 5
