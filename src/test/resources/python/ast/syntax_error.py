import ast
try: ast.parse('x =', 'name.py')
except SyntaxError as e: print(e.filename, e.lineno, e.msg)
# expect: name.py 1 invalid syntax
