import re
m = re.match(r'(?P<year>\d{4})-(?P<month>\d\d)(-\d\d)?', '2024-05')
print(m.groups(), m.groupdict(), m['year'], m[2], m.span('month'), m.lastindex, m.lastgroup)
print(m, m.re, m.regs)
print(re.match('(?:(a)|b)*', 'ab').groups(), re.match('((a)|(b))+', 'ab').groups())
try:
    m.group('day')
except IndexError as e:
    print(e)
# expect: ('2024', '05', None) {'year': '2024', 'month': '05'} 2024 05 (5, 7) 2 month
# expect: <re.Match object; span=(0, 7), match='2024-05'> re.compile('(?P<year>\\d{4})-(?P<month>\\d\\d)(-\\d\\d)?') ((0, 7), (0, 4), (5, 7), (-1, -1))
# expect: ('a',) ('b', 'a', 'b')
# expect: no such group
