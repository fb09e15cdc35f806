import pickle
for it in (iter([1, 2]), iter('ab'), iter(range(3)), map(len, ['a', 'bc']), filter(None, [0, 1])):
    next(it); print(list(pickle.loads(pickle.dumps(it))))
# expect: [2]
# expect: ['b']
# expect: [1, 2]
# expect: [2]
# expect: []
