import itertools, copy, warnings
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter('always')
    print(list(copy.copy(itertools.chain([1], [2]))))
print(seen[0].category.__name__)
# expect: [1, 2]
# expect: DeprecationWarning
