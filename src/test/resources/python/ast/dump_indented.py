import ast
print(ast.dump(ast.parse('if a: b = 1', mode='exec'), indent=2))
# expect: Module(
# expect:   body=[
# expect:     If(
# expect:       test=Name(id='a', ctx=Load()),
# expect:       body=[
# expect:         Assign(
# expect:           targets=[
# expect:             Name(id='b', ctx=Store())],
# expect:           value=Constant(value=1))])])
