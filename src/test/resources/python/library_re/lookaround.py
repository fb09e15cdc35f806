import re
print(re.findall(r'(?<=\$)\d+', 'cost $42, not 17'), re.findall(r'\b\w+(?=!)', 'hey! you there!'))
print(re.findall(r'(?<!-)\b\d+', '1 -2 3'), re.search('a(?!b)', 'abac').span())
for pattern in '(?<=a*)b', '(?<=a|bc)d':
    try:
        print(re.compile(pattern))
    except re.error as e:
        print(pattern, e, e.pos)
# expect: ['42'] ['hey', 'there']
# expect: ['1', '3'] (2, 3)
# expect: (?<=a*)b look-behind requires fixed-width pattern None
# expect: (?<=a|bc)d look-behind requires fixed-width pattern None
