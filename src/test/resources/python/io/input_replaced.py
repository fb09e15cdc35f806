import io, sys
sys.stdin = io.StringIO("one\ntwo\n\nlast")
out = io.StringIO()
old, sys.stdout = sys.stdout, out
answers = [input('a? '), input(), input('c? ')]
sys.stdout = old
print(answers, repr(out.getvalue()))
print(repr(input('last: ')))
try: input()
except EOFError as e: print(e)
class Bad:
    def readline(self): return 5
sys.stdin = Bad()
try: input()
except TypeError as e: print(e)
sys.stdin = None
try: input()
except RuntimeError as e: print(e)
sys.stdin = sys.__stdin__
try: input('> ')
except EOFError as e: print(); print(e)
class P:
    def __str__(self): return 'prompt'
try: input(P())
except EOFError as e: print(repr(e))
print(isinstance(sys.stdout, io.TextIOBase), isinstance(sys.stdin.buffer, io.BufferedIOBase), isinstance(sys.stdout, io.IOBase))
# expect: ['one', 'two', ''] 'a? c? '
# expect: last: 'last'
# expect: EOF when reading a line
# expect: object.readline() returned non-string
# expect: input(): lost sys.stdin
# expect: > 
# expect: EOF when reading a line
# expect: promptEOFError('EOF when reading a line')
# expect: True True True
