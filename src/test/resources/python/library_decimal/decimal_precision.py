from decimal import *
with localcontext() as c:
    c.prec = 50

