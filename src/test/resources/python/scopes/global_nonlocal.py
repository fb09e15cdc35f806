x = 1
def f():
    global x, new
    x = 2
    new = 'made'
    def g():
        nonlocal_x = x
        return nonlocal_x
    return g()
print(f(), x, new)
# expect: 2 2 made
