x = 1
print(eval("x + 1"), eval("x + y", {"x": 5}, {"y": 6}))
exec("y = x + 1"); print(y)
ns = {}
exec("def f(): return z\nz = 9", ns)
print(ns["f"](), sorted(k for k in ns if k != "__builtins__"))
def g():
    v = 1
    exec("v = 2"); print(v, eval("v"), locals())
g()
c = compile("a * 2", "<s>", "eval"); print(eval(c, {"a": 4}), c.co_filename, type(c).__name__)
exec(compile("print('single')\n5", "f", "exec")); exec(compile("5 + 5", "f", "single"))
for t in ["1 +", "x = 1", "'abc", "(", "for", "  x", "a b", "1 = 2", "f(x for x in y, 1)", "def"]:
    try: eval(t)
    except SyntaxError as e: print(type(e).__name__, e)
# expect: 2 11
# expect: 2
# expect: 9 ['f', 'z']
# expect: 1 1 {'v': 1}
# expect: 8 <s> code
# expect: single
# expect: 10
# expect: SyntaxError invalid syntax (<string>, line 1)
# expect: SyntaxError invalid syntax (<string>, line 1)
# expect: SyntaxError unterminated string literal (detected at line 1) (<string>, line 1)
# expect: SyntaxError '(' was never closed (<string>, line 1)
# expect: SyntaxError invalid syntax (<string>, line 1)
# expect: SyntaxError invalid syntax (<string>, line 1)
# expect: SyntaxError invalid syntax (<string>, line 1)
# expect: SyntaxError Generator expression must be parenthesized (<string>, line 1)
# expect: SyntaxError invalid syntax (<string>, line 1)
