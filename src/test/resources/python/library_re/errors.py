import re
for pattern in ('(', 'a)', '*', 'a**', '[a', '(?P<1>a)', '(?<a)', '(?z)', 'a{3,2}', '\\', r'\q', '[z-a]', '(?P<a>x)(?P<a>y)',
                r'\2(a)', '(?(2)a)', 'a(?i)b', '(?P=foo)', '(?#abc', '(?P<a', '(?-a:x)', '(?i', r'[\q]', r'\x1', '(?ix-i:a)'):
    try:
        print(re.compile(pattern))
    except re.PatternError as e:
        print(pattern, '|', e, '|', e.msg, e.pos, e.lineno, e.colno)
try:
    re.compile('a\n(b')
except re.error as e:
    print(e)
# expect: ( | missing ), unterminated subpattern at position 0 | missing ), unterminated subpattern 0 1 1
# expect: a) | unbalanced parenthesis at position 1 | unbalanced parenthesis 1 1 2
# expect: * | nothing to repeat at position 0 | nothing to repeat 0 1 1
# expect: a** | multiple repeat at position 2 | multiple repeat 2 1 3
# expect: [a | unterminated character set at position 0 | unterminated character set 0 1 1
# expect: (?P<1>a) | bad character in group name '1' at position 4 | bad character in group name '1' 4 1 5
# expect: (?<a) | unknown extension ?<a at position 1 | unknown extension ?<a 1 1 2
# expect: (?z) | unknown extension ?z at position 1 | unknown extension ?z 1 1 2
# expect: a{3,2} | min repeat greater than max repeat at position 2 | min repeat greater than max repeat 2 1 3
# expect: \ | bad escape (end of pattern) at position 0 | bad escape (end of pattern) 0 1 1
# expect: \q | bad escape \q at position 0 | bad escape \q 0 1 1
# expect: [z-a] | bad character range z-a at position 1 | bad character range z-a 1 1 2
# expect: (?P<a>x)(?P<a>y) | redefinition of group name 'a' as group 2; was group 1 at position 12 | redefinition of group name 'a' as group 2; was group 1 12 1 13
# expect: \2(a) | invalid group reference 2 at position 1 | invalid group reference 2 1 1 2
# expect: (?(2)a) | invalid group reference 2 at position 3 | invalid group reference 2 3 1 4
# expect: a(?i)b | global flags not at the start of the expression at position 1 | global flags not at the start of the expression 1 1 2
# expect: (?P=foo) | unknown group name 'foo' at position 4 | unknown group name 'foo' 4 1 5
# expect: (?#abc | missing ), unterminated comment at position 0 | missing ), unterminated comment 0 1 1
# expect: (?P<a | missing >, unterminated name at position 4 | missing >, unterminated name 4 1 5
# expect: (?-a:x) | bad inline flags: cannot turn off flags 'a', 'u' and 'L' at position 4 | bad inline flags: cannot turn off flags 'a', 'u' and 'L' 4 1 5
# expect: (?i | missing -, : or ) at position 3 | missing -, : or ) 3 1 4
# expect: [\q] | bad escape \q at position 1 | bad escape \q 1 1 2
# expect: \x1 | incomplete escape \x1 at position 0 | incomplete escape \x1 0 1 1
# expect: (?ix-i:a) | bad inline flags: flag turned on and off at position 6 | bad inline flags: flag turned on and off 6 1 7
# expect: missing ), unterminated subpattern at position 2 (line 2, column 1)
