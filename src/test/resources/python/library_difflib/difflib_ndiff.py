import difflib
for line in difflib.ndiff(['hello world\n', 'same\n', 'x\n'], ['hello there world\n', 'same\n', 'y\n']): print(line, end='')
print(list(difflib.restore(difflib.ndiff(['a', 'b'], ['a', 'c']), 2)))
# expect: - hello world
# expect: + hello there world
# expect: ?      ++++++
# expect:   same
# expect: - x
# expect: + y
# expect: ['a', 'c']
