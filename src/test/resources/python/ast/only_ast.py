import ast
print(type(compile('x', '', 'eval', ast.PyCF_ONLY_AST).body).__name__)
# expect: Name
