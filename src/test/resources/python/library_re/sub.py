import re
print(re.sub('(a)(b)?', r'[\1\2\g<0>]', 'abxa'), re.subn('x*', '-', 'abxd'), re.sub('', '-', 'abc'))
print(re.sub('a', lambda m: m.group().upper() + str(m.start()), 'banana', count=2))
print(re.sub(r'(?P<first>\w+) (\w+)', r'\2 \g<first>', 'hello world'), re.sub('a', r'\n\\', 'a'))
for template in r'\2', r'\g<', r'\g<x>', r'\q', r'\g<1', r'\400':
    try:
        print(re.sub('(a)', template, 'a'))
    except (re.error, IndexError) as e:
        print(template, type(e).__name__, e)
# expect: [abab]x[aa] ('-a-b--d-', 5) -a-b-c-
# expect: bA1nA3na
# expect: world hello 
# expect: \
# expect: \2 PatternError invalid group reference 2 at position 1
# expect: \g< PatternError missing group name at position 3
# expect: \g<x> IndexError unknown group name 'x'
# expect: \q PatternError bad escape \q at position 0
# expect: \g<1 PatternError missing >, unterminated name at position 3
# expect: \400 PatternError octal escape value \400 outside of range 0-0o377 at position 0
