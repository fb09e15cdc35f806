for args in [("1", "f", "bad"), ("x = 1", "f", "eval"), (5, "f", "exec")]:
    try: compile(*args)
    except Exception as e: print(type(e).__name__, e)
for a in [(5,), ("1", 5), ("1", {}, 5)]:
    try: eval(*a)
    except Exception as e: print(type(e).__name__, e)
print(eval(b"1 + 1"), eval("  2"), eval("\n3"))
try: exec("return 1")
except SyntaxError as e: print(e)
try: exec("yield 1")
except SyntaxError as e: print(e)
# expect: ValueError compile() mode must be 'exec', 'eval' or 'single'
# expect: SyntaxError invalid syntax (f, line 1)
# expect: TypeError compile() arg 1 must be a string, bytes or AST object
# expect: TypeError eval() arg 1 must be a string, bytes or code object
# expect: TypeError globals must be a dict
# expect: TypeError locals must be a mapping
# expect: 2 2 3
# expect: 'return' outside function (<string>, line 1)
# expect: 'yield' outside function (<string>, line 1)
