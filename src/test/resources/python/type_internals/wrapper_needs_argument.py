for f in (int.__add__, str.upper):
    try: f()
    except TypeError as e: print(e)
# expect: descriptor '__add__' of 'int' object needs an argument
# expect: unbound method str.upper() needs an argument
