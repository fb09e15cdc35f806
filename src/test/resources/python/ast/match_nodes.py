import ast
match ast.parse('print(1)').body[0]:
    case ast.Expr(value=ast.Call(func=ast.Name(id=name))): print(name)
# expect: print
