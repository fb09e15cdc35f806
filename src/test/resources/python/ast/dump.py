import ast
print(ast.dump(ast.parse('x = a.b[1:2]\nf(*a, k=1)')))
# expect: Module(body=[Assign(targets=[Name(id='x', ctx=Store())], value=Subscript(value=Attribute(value=Name(id='a', ctx=Load()), attr='b', ctx=Load()), slice=Slice(lower=Constant(value=1), upper=Constant(value=2)), ctx=Load())), Expr(value=Call(func=Name(id='f', ctx=Load()), args=[Starred(value=Name(id='a', ctx=Load()), ctx=Load())], keywords=[keyword(arg='k', value=Constant(value=1))]))])
