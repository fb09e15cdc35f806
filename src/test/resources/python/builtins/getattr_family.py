class C: x = 1
c = C()
print(getattr(c, 'x'), getattr(c, 'y', 'd'), hasattr(c, 'y'), setattr(c, 'y', 2), c.y, delattr(c, 'y'))
for f in (lambda: getattr(c, 'y'), lambda: getattr(c, 1), lambda: setattr(c, 1, 2), lambda: hasattr(c, 1), lambda: delattr(c, 'x'), lambda: setattr(1, 'x', 2), lambda: setattr(int, 'x', 2)):
    try: f()
    except Exception as e: print(type(e).__name__, e)
# expect: 1 d False None 2 None
# expect: AttributeError 'C' object has no attribute 'y'
# expect: TypeError attribute name must be string, not 'int'
# expect: TypeError attribute name must be string, not 'int'
# expect: TypeError attribute name must be string, not 'int'
# expect: AttributeError 'C' object has no attribute 'x'
# expect: AttributeError 'int' object has no attribute 'x' and no __dict__ for setting new attributes
# expect: TypeError cannot set 'x' attribute of immutable type 'int'
