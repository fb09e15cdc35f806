import ast
print(ast.literal_eval(ast.parse('[1, (2, -3), {4: "a"}, {5}, 1+2j]', mode='eval')))
# expect: [1, (2, -3), {4: 'a'}, {5}, (1+2j)]
