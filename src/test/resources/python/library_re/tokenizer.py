import re
TOKENS = [('NUMBER', r'\d+(?:\.\d*)?'), ('NAME', r'[A-Za-z_]\w*'), ('OP', r'[+\-*/=()]'), ('SKIP', r'[ \t]+'), ('BAD', r'.')]
pattern = re.compile('|'.join(f'(?P<{name}>{part})' for name, part in TOKENS))
for m in pattern.finditer('total = 3.5*(x1 - 2) ?'):
    if m.lastgroup != 'SKIP':
        print(m.lastgroup, repr(m.group()), m.start())
# expect: NAME 'total' 0
# expect: OP '=' 6
# expect: NUMBER '3.5' 8
# expect: OP '*' 11
# expect: OP '(' 12
# expect: NAME 'x1' 13
# expect: OP '-' 16
# expect: NUMBER '2' 18
# expect: OP ')' 19
# expect: BAD '?' 21
