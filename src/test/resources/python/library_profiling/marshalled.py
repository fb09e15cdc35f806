import marshal, io
values = [None, True, 1, -2**40, 2**100, 1.5, -0.0, 2j, 'plain', 'é\ud800', 'x' * 300, b'data', (), (1, (2,)), [1, [2]], {1: {2: 3}},
          {1, 2}, frozenset({3}), ..., StopIteration]
for v in values:
    assert repr(marshal.loads(marshal.dumps(v))) == repr(v), v
    assert repr(marshal.loads(marshal.dumps(v, 1))) == repr(v), v
print(marshal.dumps((1, 'a', b'b', [2.5]), 2))
l = []
l.append(l)
print(marshal.loads(marshal.dumps(l)), marshal.version)
for bad in (object(), lambda: 0, [object]):
    try:
        marshal.dumps(bad) if bad != values else 0
    except ValueError as e:
        print(e)
    if bad.__class__.__name__ == 'function':
        break
for data in (b'', b'q', b'i\x01', b's\x05\0\0\0ab', b'(\x02\0\0\0N', b'l\x01\0\0\0\0\x80', b'0'):
    try:
        marshal.loads(data)
    except Exception as e:
        print(type(e).__name__, e)
f = io.BytesIO()
marshal.dump([1], f), marshal.dump('two', f)
f.seek(0)
print(marshal.load(f), marshal.load(f))
# expect: b'(\x04\x00\x00\x00i\x01\x00\x00\x00u\x01\x00\x00\x00as\x01\x00\x00\x00b[\x01\x00\x00\x00g\x00\x00\x00\x00\x00\x00\x04@'
# expect: [[...]] 4
# expect: unmarshallable object
# expect: unmarshallable object
# expect: EOFError EOF read where object expected
# expect: ValueError bad marshal data (unknown type code)
# expect: EOFError marshal data too short
# expect: EOFError marshal data too short
# expect: EOFError EOF read where object expected
# expect: ValueError bad marshal data (digit out of range in long)
# expect: TypeError NULL object in marshal data for object
# expect: [1] two
