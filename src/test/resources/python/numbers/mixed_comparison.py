print(1 == 1.0, 2 ** 53 == 2.0 ** 53, 2 ** 53 + 1 == 2.0 ** 53, 1 < 1.5, 10 ** 400 > float('inf'), float('nan') == float('nan'), hash(1) == hash(1.0), 1 == True, 1 == '1', 3 > 2 > 1, 1 < 3 > 2, not 1 == 2)
for f in (lambda: 1 < 'a', lambda: [] < (), lambda: None < None, lambda: {} < {}, lambda: 1 < None, lambda: object() < 1):
    try: f()
    except TypeError as e: print(e)
# expect: True True False True False False True True False True True True
# expect: '<' not supported between instances of 'int' and 'str'
# expect: '<' not supported between instances of 'list' and 'tuple'
# expect: '<' not supported between instances of 'NoneType' and 'NoneType'
# expect: '<' not supported between instances of 'dict' and 'dict'
# expect: '<' not supported between instances of 'int' and 'NoneType'
# expect: '<' not supported between instances of 'object' and 'int'
