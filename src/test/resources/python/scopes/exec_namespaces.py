ns = {'x': 5}
exec('y = x + 1\ndef f(): return y', ns)
print(ns['y'], ns['f'](), '__builtins__' in ns)
loc = {}
exec('z = 1', {}, loc)
print(loc, eval('a + b', {'a': 1}, {'b': 2}))
try: exec('1', 5)
except TypeError as e: print(e)
# expect: 6 6 True
# expect: {'z': 1} 3
# expect: exec() globals must be a dict, not int
