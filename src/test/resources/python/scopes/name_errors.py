for text in ["undefined_thing", "del undefined_thing", "global zz; zz", "print(lenn)"]:
    try: exec(text)
    except NameError as e: print(e, e.name)
# expect: name 'undefined_thing' is not defined undefined_thing
# expect: name 'undefined_thing' is not defined undefined_thing
# expect: name 'zz' is not defined zz
# expect: name 'lenn' is not defined lenn
