import pickle
print(pickle.loads(b'(lp0\nI1\naI2\na.'), pickle.loads(b"(dp0\nS'a'\np1\nI1\ns."), pickle.loads(b'L5L\n.'))
print(pickle.loads(b'I01\n.'), pickle.loads(b'F1.5\n.'), pickle.loads(b'(I1\nI2\nt.'), pickle.loads(b'Vh\\u00e9\n.'))
print(pickle.loads(b'c__builtin__\nxrange\n(I1\nI4\ntR.'), pickle.loads(b'cexceptions\nKeyError\n.'))
print(pickle.loads(b'(c__builtin__\nlist\no.'), pickle.loads(b'(i__builtin__\ndict\n.'), pickle.loads(b'NN0.'), pickle.loads(b'N2\x86.'))
print(pickle.loads(b'U\x03abc.', encoding='bytes'), pickle.loads(b'U\x03abc.'))
# expect: [1, 2] {'a': 1} 5
# expect: True 1.5 (1, 2) hé
# expect: range(1, 4) <class 'KeyError'>
# expect: [] {} None (None, None)
# expect: b'abc' abc
