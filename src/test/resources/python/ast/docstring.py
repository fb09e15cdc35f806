import ast
print(ast.get_docstring(ast.parse('def f():\n    """One.\n\n    Two."""').body[0]))
# expect: One.
# expect:
# expect: Two.
