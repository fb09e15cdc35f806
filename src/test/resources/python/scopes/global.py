g = 1
def f():
    global g, h
    g = 2
    h = 3
    def inner():
        return g
    return inner()
print(f(), g, h)
# expect: 2 2 3
