print(eval(compile('1 + 1', 'f', 'eval')))
exec(compile('x = 5', 'f', 'exec'))
exec(compile('x', 'f', 'single'))
for a in (('1', 'f', 'bad'), ('1\0', 'f', 'eval'), (5, 'f', 'exec'), ('1', 5, 'eval'), ('1', 'f', 'eval', 1 << 30)):
    try: compile(*a)
    except (ValueError, TypeError, SyntaxError) as e: print(type(e).__name__, e)
# expect: 2
# expect: 5
# expect: ValueError compile() mode must be 'exec', 'eval' or 'single'
# expect: SyntaxError source code string cannot contain null bytes
# expect: TypeError compile() arg 1 must be a string, bytes or AST object
# expect: TypeError expected str, bytes or os.PathLike object, not int
# expect: ValueError compile(): unrecognised flags
