print('__dict__' in dir(object()), '__dict__' in dir(type('C', (), {})()))
# expect: False True
