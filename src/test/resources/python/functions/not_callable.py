for x in (1, 'a', None, [], {}, (1,)):
    try: x()
    except TypeError as e: print(e)
# expect: 'int' object is not callable
# expect: 'str' object is not callable
# expect: 'NoneType' object is not callable
# expect: 'list' object is not callable
# expect: 'dict' object is not callable
# expect: 'tuple' object is not callable
