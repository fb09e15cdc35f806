import ast
print(ast.unparse(ast.BinOp(ast.Name('a'), ast.Add(), ast.Constant(1))), ast.Name('x').ctx.__class__.__name__)
try: ast.Name(1, 2, 3)
except TypeError as e: print(e)
# expect: a + 1 Load
# expect: Name constructor takes at most 2 positional arguments
