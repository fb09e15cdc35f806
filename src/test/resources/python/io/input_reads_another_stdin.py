import io
import sys

stdin, stdout = sys.stdin, sys.stdout
sys.stdin = io.StringIO('5\nlast')
print(int(input()) + 1, repr(input('name? ')))
try:
    input()
except EOFError as e:
    print(repr(e))
sys.stdout = io.StringIO()
sys.stdin = io.StringIO('x\n')
input('prompt ')
sys.displayhook(5)
sys.__displayhook__('a')
shown = sys.stdout.getvalue()
sys.stdin, sys.stdout = stdin, stdout
print(repr(shown), repr(_))
# expect: name? 6 'last'
# expect: EOFError('EOF when reading a line')
# expect: "prompt 5\n'a'\n" 'a'
