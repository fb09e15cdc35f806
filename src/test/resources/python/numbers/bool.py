print(True + True, True & False, True ^ True, True | 2, ~5, bool([]), bool('0'), True == 1, {True: 'a'}[1], isinstance(True, int), -True, True / 2, 'x' * True)
# expect: 2 False False 3 -6 False True True a True -1 0.5 x
