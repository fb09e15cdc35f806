x = 5
if x is 5: print("is")
print("\d")
assert (x, "always")
# expect: is
# expect: \d
# expect stderr: ends_warn2.py:3: SyntaxWarning: invalid escape sequence '\d'
# expect stderr:   print("\d")
# expect stderr: ends_warn2.py:2: SyntaxWarning: "is" with 'int' literal. Did you mean "=="?
# expect stderr:   if x is 5: print("is")
# expect stderr: ends_warn2.py:4: SyntaxWarning: assertion is always true, perhaps remove parentheses?
# expect stderr:   assert (x, "always")
