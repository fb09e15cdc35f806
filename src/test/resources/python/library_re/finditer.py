import re
print([m.span() for m in re.finditer('a*', 'baac')], re.findall(r'(\w)(\d)', 'a1b2'), re.findall('(a)|b', 'ab'))
it = re.finditer('a', 'aa')
print(next(it), next(it), next(it, 'end'))
p = re.compile('a')
print(p.search('bab', 2), p.match('ba', 1), re.compile('^a').match('ba', 1), re.compile('a$').search('ab', 0, 1), p.fullmatch('aa'))
# expect: [(0, 0), (1, 3), (3, 3), (4, 4)] [('a', '1'), ('b', '2')] ['a', '']
# expect: <re.Match object; span=(0, 1), match='a'> <re.Match object; span=(1, 2), match='a'> end
# expect: None <re.Match object; span=(1, 2), match='a'> None <re.Match object; span=(0, 1), match='a'> None
