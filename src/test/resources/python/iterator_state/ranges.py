# __setstate__ of range iterators with what is no index.
for numbers in range(10), range(2**70):
    it = iter(numbers)
    it.__setstate__(True)
    print(next(it))
    for state in 'x', None:
        try:
            it.__setstate__(state)
        except TypeError as e:
            print(e)
    it.__setstate__(-5)
    print(next(it))
# expect: 1
# expect: 'str' object cannot be interpreted as an integer
# expect: 'NoneType' object cannot be interpreted as an integer
# expect: 2
# expect: 1
# expect: '<' not supported between instances of 'str' and 'int'
# expect: '<' not supported between instances of 'NoneType' and 'int'
# expect: 2
