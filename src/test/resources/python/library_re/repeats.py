import re
for pattern in 'a*', 'a+?', 'a{2,3}', 'a{2,3}?', 'a{,2}b', 'a++a', 'a*+b', '(?>a|ab)c', '(?:ab)+?c', '(a*)*', '(a*)+', 'a{,}b', 'x{1':
    print(pattern, re.match(pattern, 'aaab'), re.match(pattern, 'abc'))
# expect: a* <re.Match object; span=(0, 3), match='aaa'> <re.Match object; span=(0, 1), match='a'>
# expect: a+? <re.Match object; span=(0, 1), match='a'> <re.Match object; span=(0, 1), match='a'>
# expect: a{2,3} <re.Match object; span=(0, 3), match='aaa'> None
# expect: a{2,3}? <re.Match object; span=(0, 2), match='aa'> None
# expect: a{,2}b None <re.Match object; span=(0, 2), match='ab'>
# expect: a++a None None
# expect: a*+b <re.Match object; span=(0, 4), match='aaab'> <re.Match object; span=(0, 2), match='ab'>
# expect: (?>a|ab)c None None
# expect: (?:ab)+?c None <re.Match object; span=(0, 3), match='abc'>
# expect: (a*)* <re.Match object; span=(0, 3), match='aaa'> <re.Match object; span=(0, 1), match='a'>
# expect: (a*)+ <re.Match object; span=(0, 3), match='aaa'> <re.Match object; span=(0, 1), match='a'>
# expect: a{,}b <re.Match object; span=(0, 4), match='aaab'> <re.Match object; span=(0, 2), match='ab'>
# expect: x{1 None None
