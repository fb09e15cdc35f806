import ast
for n in ast.walk(ast.parse('é = (b +\n  c)')):
    if hasattr(n, 'lineno'): print(type(n).__name__, n.lineno, n.col_offset, n.end_lineno, n.end_col_offset)
# expect: Assign 1 0 2 4
# expect: Name 1 0 1 2
# expect: BinOp 1 6 2 3
# expect: Name 1 6 1 7
# expect: Name 2 2 2 3
