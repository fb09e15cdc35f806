import sys
def h(t, v, tb): print("HOOK", t.__name__, v, tb.tb_lineno)
sys.excepthook = h
1/0
# expect: HOOK ZeroDivisionError division by zero 4
# expect exit: 1
