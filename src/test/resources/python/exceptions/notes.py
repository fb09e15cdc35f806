e = ValueError('v')
e.add_note('one'); e.add_note('two')
print(e.__notes__)
try: e.add_note(1)
except TypeError as t: print(t)
# expect: ['one', 'two']
# expect: note must be a str, not 'int'
