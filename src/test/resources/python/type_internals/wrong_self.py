for f in (lambda: int.__add__('a', 1), lambda: str.upper(5), lambda: list.__getitem__(5, 1)):
    try: f()
    except TypeError as e: print(e)
# expect: descriptor '__add__' requires a 'int' object but received a 'str'
# expect: descriptor 'upper' for 'str' objects doesn't apply to a 'int' object
# expect: descriptor '__getitem__' for 'list' objects doesn't apply to a 'int' object
