# An object that hashes by identity keeps its hash, whenever its id was first asked for.
def generator():
    yield


makers = {
    'object': object, 'iterator': lambda: iter([]), 'module': lambda: type(__builtins__)('m'), 'property': property,
    'staticmethod': lambda: staticmethod(len), 'frame': lambda: generator().gi_frame, 'enumerate': lambda: enumerate([]),
    'values': lambda: {}.values(), 'bound': lambda: [].append, 'ellipsis': lambda: ..., 'none': lambda: None,
}
for name, make in makers.items():
    x = make()
    many = dict.fromkeys(range(50))
    many[x] = name
    before = hash(x)
    id(x)
    print(name, x in many, hash(x) == before, len({x, x}))

items = []
append = items.append
before = hash(append)
id(items)
print(hash(append) == before)

crowd = [object() for i in range(20000)]
print(len(dict.fromkeys(crowd)), len(set(crowd)))
# Keys a power of two apart do not get into each other's way.
print([len({i << shift: i for i in range(20000)}) for shift in (16, 28, 40, 48)])
# expect: object True True 1
# expect: iterator True True 1
# expect: module True True 1
# expect: property True True 1
# expect: staticmethod True True 1
# expect: frame True True 1
# expect: enumerate True True 1
# expect: values True True 1
# expect: bound True True 1
# expect: ellipsis True True 1
# expect: none True True 1
# expect: True
# expect: 20000 20000
# expect: [20000, 20000, 20000, 20000]
