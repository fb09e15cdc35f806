import sys
sys.excepthook = lambda *a: print(a[0], a[1], a[2] is not None)
class E(Exception): pass
try: 1/0
except ZeroDivisionError: raise E("x") from None
# expect: <class '__main__.E'> x True
# expect exit: 1
