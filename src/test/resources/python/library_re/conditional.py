import re
p = re.compile(r'(<)?(\w+)(?(1)>|$)')
for text in '<a>', 'a', '<a', 'a>':
    print(text, p.match(text))
print(re.match('(?P<q>[\'"]).*?(?P=q)', '"it\'s" x'), re.match(r'(\w+) \1', 'foo foo'))
# expect: <a> <re.Match object; span=(0, 3), match='<a>'>
# expect: a <re.Match object; span=(0, 1), match='a'>
# expect: <a None
# expect: a> None
# expect: <re.Match object; span=(0, 6), match='"it\'s"'> <re.Match object; span=(0, 7), match='foo foo'>
