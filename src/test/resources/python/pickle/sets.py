import pickle
for protocol in (2, 3, 4, 5):
    for value in (set(), {1}, {1, 2, 3}, frozenset(), frozenset('ab'), {(1, 2), (3,)}, {frozenset([1])}):
        data = pickle.dumps(value, protocol)
        print(protocol, len(data), pickle.loads(data) == value, type(pickle.loads(data)).__name__)
data = pickle.dumps({1, 2, 3}, 4)
print(data)
print(pickle.dumps(frozenset([1]), 4))
# expect: 2 31 True set
# expect: 2 34 True set
# expect: 2 39 True set
# expect: 2 37 True frozenset
# expect: 2 55 True frozenset
# expect: 2 45 True set
# expect: 2 69 True set
# expect: 3 28 True set
# expect: 3 31 True set
# expect: 3 36 True set
# expect: 3 34 True frozenset
# expect: 3 52 True frozenset
# expect: 3 42 True set
# expect: 3 63 True set
# expect: 4 5 True set
# expect: 4 18 True set
# expect: 4 22 True set
# expect: 4 15 True frozenset
# expect: 4 23 True frozenset
# expect: 4 26 True set
# expect: 4 21 True set
# expect: 5 5 True set
# expect: 5 18 True set
# expect: 5 22 True set
# expect: 5 15 True frozenset
# expect: 5 23 True frozenset
# expect: 5 26 True set
# expect: 5 21 True set
# expect: b'\x80\x04\x95\x0b\x00\x00\x00\x00\x00\x00\x00\x8f\x94(K\x01K\x02K\x03\x90.'
# expect: b'\x80\x04\x95\x06\x00\x00\x00\x00\x00\x00\x00(K\x01\x91\x94.'
