import re
print(re.escape('a.b*c d-é'), re.match(re.escape('[x]+'), '[x]+'))
s = re.Scanner([(r'\d+', lambda scanner, text: int(text)), (r'[a-z]+', lambda scanner, text: text), (r'\s+', None)])
print(s.scan('12 ab 3 !'))
p = re.compile('a')
print(re.compile(p) is p, re.compile('a') is p, p == re.compile('a'), hash(p) == hash(re.compile('a')), p != re.compile('a', re.I))
print(p.groups, re.compile('(a)(?P<n>b)').groupindex, p.pattern)
# expect: a\.b\*c\ d\-é <re.Match object; span=(0, 4), match='[x]+'>
# expect: ([12, 'ab', 3], '!')
# expect: True True True True True
# expect: 0 {'n': 2} a
