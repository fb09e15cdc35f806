x = 5
print(x is 5)
print('\d')
assert (x, 'always true')
# expect: True
# expect: \d
# expect stderr: literals.py:3: SyntaxWarning: invalid escape sequence '\d'
# expect stderr:   print('\d')
# expect stderr: literals.py:2: SyntaxWarning: "is" with 'int' literal. Did you mean "=="?
# expect stderr:   print(x is 5)
# expect stderr: literals.py:4: SyntaxWarning: assertion is always true, perhaps remove parentheses?
# expect stderr:   assert (x, 'always true')
