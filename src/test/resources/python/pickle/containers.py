import collections
import pickle
Pair = collections.namedtuple('Pair', 'a b')
values = [collections.OrderedDict(a=1, b=2), collections.Counter('hello'), collections.defaultdict(list, {1: [2]}),
          collections.deque([1, 2, 3], 5), Pair(1, 2), range(1, 10, 2), slice(1, 2), 1 + 2j, bytearray(b'abc'), ...,
          NotImplemented, collections.ChainMap({1: 2}, {3: 4})]
for value in values:
    for protocol in (2, 3, 4, 5):
        again = pickle.loads(pickle.dumps(value, protocol))
        assert again == value and type(again) is type(value), (protocol, value)
    print(again)
print(pickle.loads(pickle.dumps(collections.defaultdict(list)))['new'])
print(pickle.dumps(bytearray(b'abc'), 5), pickle.dumps(Pair(1, 2)))
# expect: OrderedDict({'a': 1, 'b': 2})
# expect: Counter({'l': 2, 'h': 1, 'e': 1, 'o': 1})
# expect: defaultdict(<class 'list'>, {1: [2]})
# expect: deque([1, 2, 3], maxlen=5)
# expect: Pair(a=1, b=2)
# expect: range(1, 10, 2)
# expect: slice(1, 2, None)
# expect: (1+2j)
# expect: bytearray(b'abc')
# expect: Ellipsis
# expect: NotImplemented
# expect: ChainMap({1: 2}, {3: 4})
# expect: []
# expect: b'\x80\x05\x95\x0e\x00\x00\x00\x00\x00\x00\x00\x96\x03\x00\x00\x00\x00\x00\x00\x00abc\x94.' b'\x80\x04\x95\x1d\x00\x00\x00\x00\x00\x00\x00\x8c\x08__main__\x94\x8c\x04Pair\x94\x93\x94K\x01K\x02\x86\x94\x81\x94.'
