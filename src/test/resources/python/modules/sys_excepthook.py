import sys
def hook(t, v, tb): print('hook', t.__name__, v, tb.tb_lineno)
try: 1 / 0
except ZeroDivisionError as e: hook(*sys.exc_info())
print(sys.excepthook is sys.__excepthook__, sys.displayhook is sys.__displayhook__)
# expect: hook ZeroDivisionError division by zero 3
# expect: True True
