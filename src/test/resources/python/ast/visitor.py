import ast
class V(ast.NodeVisitor):
    def visit_Name(self, n): print(n.id, type(n.ctx).__name__)
V().visit(ast.parse('a = b\ndel c\nfor d in e: pass'))
# expect: a Store
# expect: b Load
# expect: c Del
# expect: d Store
# expect: e Load
