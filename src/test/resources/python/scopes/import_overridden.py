# builtins.__import__ replaced; its checks; __all__ with what is no name.
import builtins
import types, sys

m = types.ModuleType("m")
m.__all__ = ["a", 3]
m.a = 1
sys.modules["m"] = m
try:
    exec("from m import *", {})
except TypeError as e:
    print(e)
m.__all__ = ["a", "dynamic"]
m.__getattr__ = lambda name: name.upper()
space = {}
exec("from m import *", space)
print(space["a"], space["dynamic"])
for args in (("",), ("x", None, None, (), -1), (3,)):
    try:
        __import__(*args)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(eval(bytearray(b"1 + 1")), eval(memoryview(b" 2 + 2")))
for pattern in ("%*", "%(foo)s %s", "%", "%l"):
    try:
        print(pattern % {"foo": 1})
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)


def replaced(name, globals, locals, fromlist, level):
    print("import", name, fromlist, level)

    class M:
        a = b = 1

    return M


original = builtins.__import__
builtins.__import__ = replaced
import a
import a.b
from a.b import a, b
from .a import a
builtins.__import__ = original
print(a)
# expect: Item in m.__all__ must be str, not int
# expect: 1 DYNAMIC
# expect: ValueError Empty module name
# expect: ValueError level must be >= 0
# expect: TypeError module name must be a string
# expect: 2 4
# expect: TypeError * wants int
# expect: TypeError not enough arguments for format string
# expect: ValueError incomplete format
# expect: ValueError incomplete format
# expect: import a None 0
# expect: import a.b None 0
# expect: import a.b ('a', 'b') 0
# expect: import a ('a',) 1
# expect: 1
