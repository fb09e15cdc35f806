x = 1
del x
try: x
except NameError as e: print(e)
def f():
    y = 1
    del y
    return y
try: f()
except UnboundLocalError as e: print(e)
l = [1, 2, 3, 4]
del l[0], l[1:]
print(l)
# expect: name 'x' is not defined
# expect: cannot access local variable 'y' where it is not associated with a value
# expect: [2]
