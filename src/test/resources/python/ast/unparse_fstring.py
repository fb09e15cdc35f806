import ast
print(ast.unparse(ast.parse('f"a{x!r:>{w}}b{{{y}"')))
# expect: f'a{x!r:>{w}}b{{{y}'
