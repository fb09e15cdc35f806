import difflib
print(difflib.get_close_matches('appel', ['ape', 'apple', 'peach', 'puppy']))
s = difflib.SequenceMatcher(None, 'abxcd', 'abcd')
print(s.ratio(), s.get_matching_blocks(), s.get_opcodes(), s.quick_ratio(), s.real_quick_ratio(), s.find_longest_match())
# expect: ['apple', 'ape']
# expect: 0.8888888888888888 [Match(a=0, b=0, size=2), Match(a=3, b=2, size=2), Match(a=5, b=4, size=0)] [('equal', 0, 2, 0, 2), ('delete', 2, 3, 2, 2), ('equal', 3, 5, 2, 4)] 0.8888888888888888 0.8888888888888888 Match(a=0, b=0, size=2)
