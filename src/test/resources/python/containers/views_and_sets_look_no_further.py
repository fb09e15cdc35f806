# What views and sets hash, compare and look at of the other operand, and what they leave alone.
import itertools


def show(make):
    try:
        result = make()
        print(sorted(result, key=repr) if isinstance(result, (set, frozenset)) else result)
    except TypeError as e:
        print(e)


items = {'a': [1]}.items()
pairs = {'a': [1], 'b': 2}.items()
show(lambda: items & [('b', 1)])
show(lambda: items & [('a', [1])])
show(lambda: items & {('a', 1)})
show(lambda: pairs & {('b', 2)})
show(lambda: items.isdisjoint({('a', 1)}))
show(lambda: items.isdisjoint([('a', [1])]))
show(lambda: (pairs >= {('b', 2)}, pairs > {('b', 2)}, items >= {('a', 1)}, items > {('a', 1)}))
show(lambda: items == {('a', 1)})
show(lambda: items <= {('a', 1)})
show(lambda: (items == {1, 2}, items != {1, 2}, items <= set(), items < {('a', 1)}))
show(lambda: ({1: 0}.keys() & [True], {1: 0, 2: 0}.keys() & {True}, {1: 0}.keys() & {True: 1}.keys()))
keys = dict.fromkeys(range(5)).keys()
show(lambda: (keys == set(range(5)), keys != set(range(5)), keys < set(range(6)), keys <= {1}, keys > {1, 2}, keys >= {9}))
show(lambda: (keys == dict.fromkeys(range(5)).keys(), keys.isdisjoint(range(5, 9)), keys == [0], keys != [0]))
show(lambda: {0}.issuperset([5, []]))
show(lambda: {0}.issuperset([0, []]))
show(lambda: {0}.isdisjoint([0, []]))
show(lambda: ({0}.issuperset(itertools.count()), {3}.isdisjoint(itertools.count())))
show(lambda: ({0}.issubset([0, []]), {0}.intersection([0, []])))
show(lambda: {0, 1}.issubset([0, []]))
show(lambda: {1, 2, 3}.difference([1], {2}, (5,)))
# expect: []
# expect: unhashable type: 'list'
# expect: unhashable type: 'list'
# expect: [('b', 2)]
# expect: True
# expect: False
# expect: (True, True, False, False)
# expect: unhashable type: 'list'
# expect: unhashable type: 'list'
# expect: (False, True, False, False)
# expect: ({True}, {True}, {True})
# expect: (True, False, True, False, True, False)
# expect: (True, True, False, True)
# expect: False
# expect: unhashable type: 'list'
# expect: False
# expect: (False, False)
# expect: (True, {0})
# expect: unhashable type: 'list'
# expect: [3]
