import io, csv
print(list(csv.reader(['a;b', '"x;y";z'], delimiter=';')))
s = io.StringIO()
d = csv.DictWriter(s, ['n', 'v'])
d.writeheader()
d.writerow({'n': 'q', 'v': 1})
print(repr(s.getvalue()))
print(list(csv.DictReader(io.StringIO('n,v\nq,1\nr,2,3\ns\n'))))
try: d.writerow({'zz': 1})
except ValueError as e: print(e)
# expect: [['a', 'b'], ['x;y', 'z']]
# expect: 'n,v\r\nq,1\r\n'
# expect: [{'n': 'q', 'v': '1'}, {'n': 'r', 'v': '2', None: ['3']}, {'n': 's', 'v': None}]
# expect: dict contains fields not in fieldnames: 'zz'
