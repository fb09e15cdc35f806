def get(self):
    "the doc"
    return 1
p = property(get)
print(p.fget is get, p.fset, p.fdel, p.__doc__)
try: p.fget = 1
except AttributeError as e: print(e)
# expect: True None None the doc
# expect: readonly attribute
