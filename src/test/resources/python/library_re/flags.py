import re
print(re.findall('(?i)straSSe', 'STRASSE strasse'), re.findall('^b', 'a\nb', re.M), re.match('.+', 'a\nb', re.S))
print(re.match('(?i:a)b', 'Ab'), re.match('(?i:a)b', 'AB'), re.match(r'(?x) a # one' '\n b', 'ab'), re.match(r'(?a)\w', '\xe9'))
print(repr(re.I), repr(re.I | re.M), re.compile('a', re.I | re.S), re.compile('a').flags, re.compile(b'a').flags)
print(re.match('\u017f', 'S', re.I), re.match('[k]', '\u212a', re.I), re.match('\xe9', '\xc9', re.I))
# expect: ['STRASSE', 'strasse'] ['b'] <re.Match object; span=(0, 3), match='a\nb'>
# expect: <re.Match object; span=(0, 2), match='Ab'> None <re.Match object; span=(0, 2), match='ab'> None
# expect: re.IGNORECASE re.IGNORECASE|re.MULTILINE re.compile('a', re.IGNORECASE|re.DOTALL) 32 0
# expect: <re.Match object; span=(0, 1), match='S'> <re.Match object; span=(0, 1), match='K'> <re.Match object; span=(0, 1), match='É'>
