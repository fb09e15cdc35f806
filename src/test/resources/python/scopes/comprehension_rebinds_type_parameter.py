type Alias[T] = [lambda: T for T in T.__name__]
print(Alias.__value__[0]())
def f[T]():
    return [lambda: T for T in T.__name__]
print(f()[0]())
# expect: T
# expect: T
