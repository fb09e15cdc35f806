import ast
class R(ast.NodeTransformer):
    def visit_Constant(self, n): return ast.copy_location(ast.Constant(n.value * 2), n)
exec(compile(ast.fix_missing_locations(R().visit(ast.parse('print(21, "ab")'))), '<t>', 'exec'))
# expect: 42 abab
