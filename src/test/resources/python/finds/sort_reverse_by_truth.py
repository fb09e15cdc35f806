for reverse in ('x', None, 2, 1.5, [], object()):
    print(sorted([1, 2], reverse=reverse))
class Undecided:
    def __bool__(self): raise ValueError('undecided')
try: [2, 1].sort(reverse=Undecided())
except ValueError as e: print(e)
# expect: [2, 1]
# expect: [1, 2]
# expect: [2, 1]
# expect: [2, 1]
# expect: [1, 2]
# expect: [2, 1]
# expect: undecided
