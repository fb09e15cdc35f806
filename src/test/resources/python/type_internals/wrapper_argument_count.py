for f in (lambda: (1).__add__(), lambda: (1).__add__(1, 2), lambda: [].__len__(1)):
    try: f()
    except TypeError as e: print(e)
# expect: expected 1 argument, got 0
# expect: expected 1 argument, got 2
# expect: expected 0 arguments, got 1
