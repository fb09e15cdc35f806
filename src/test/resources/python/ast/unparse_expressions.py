import ast
for s in ('a+b*c', '(a+b)*c', '-x**2', '(-x)**2', 'not (a and b or c)', 'lambda x,*y,z=1:x', '[i for i in x if i]', 'a if b else c', '(yield)', 'a[1:2,::3]', '{**a,1:2}', 'f(*a,**k)', '(1,)', 'x<y<=z'):
    print(ast.unparse(ast.parse(s)))
# expect: a + b * c
# expect: (a + b) * c
# expect: -x ** 2
# expect: (-x) ** 2
# expect: not (a and b or c)
# expect: lambda x, *y, z=1: x
# expect: [i for i in x if i]
# expect: a if b else c
# expect: yield
# expect: a[1:2, ::3]
# expect: {**a, 1: 2}
# expect: f(*a, **k)
# expect: (1,)
# expect: x < y <= z
