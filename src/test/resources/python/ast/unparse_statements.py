import ast
print(ast.unparse(ast.parse('''@d
async def f[T](a, /, b=1, *, c: int) -> r:
    "doc"
    async with a as b: await x
    return 1, 2
class A(B, m=M):
    x: int = 1
try: pass
except E as e: raise F from e
else: del x
finally: x += 1
match x:
    case [1, *r] | {'a': b} if q: pass
    case C(y=2) as z: pass''')))
# expect: @d
# expect: async def f[T](a, /, b=1, *, c: int) -> r:
# expect:     """doc"""
# expect:     async with a as b:
# expect:         await x
# expect:     return (1, 2)
# expect:
# expect: class A(B, m=M):
# expect:     x: int = 1
# expect: try:
# expect:     pass
# expect: except E as e:
# expect:     raise F from e
# expect: else:
# expect:     del x
# expect: finally:
# expect:     x += 1
# expect: match x:
# expect:     case [1, *r] | {'a': b} if q:
# expect:         pass
# expect:     case C(y=2) as z:
# expect:         pass
