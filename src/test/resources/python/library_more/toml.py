import io, tomllib
text = '''
title = "TOML \\u00e9 \\"x\\""   # a comment
[owner]
name = 'C:\\raw'
dob = 1979-05-27T07:32:00-08:00
local = 1979-05-27 07:32:00.999
day = 1979-05-27
at = 07:32:00
[a.b]
c.d = 1
c.e = [1, 2,
  # inside
  3, ]
nums = [0x1F, 0b11, 0o17, 1_000, -5, +3, 3.5, 1e3, -2.5E-2, inf, -inf, nan, true, false]
inline = {x = 1, "y z" = {w = []}}
long = """
first
  second \\
     third"""
raw = \'\'\'keep \\n "this"\'\'\'
[[fruit]]
name = "apple"
[fruit.kind]
sort = "red"
[[fruit]]
name = "pear"
[[fruit.variety]]
n = 1
'''
import pprint
pprint.pprint(tomllib.loads(text), width=100)
print(tomllib.load(io.BytesIO(b'a = 1.25')), tomllib.loads('a = 1.10', parse_float=str))
for bad in ('a = 1\na = 2', 'a', 'a = ', '[a]\n[a]', 'a = {x = 1', 'a = [1', 'a = "x', 'x = 01', 'a.b = 1\na.b.c = 2', '[[a]]\n[a]',
            'a = "\\q"', 'a = 1 b = 2', 'x = {a = 1}\n[x.b]', "a = '\x01'"):
    try:
        print(tomllib.loads(bad))
    except tomllib.TOMLDecodeError as e:
        print('TOMLDecodeError', str(e)[str(e).rindex('('):])
# expect: {'a': {'b': {'c': {'d': 1, 'e': [1, 2, 3]},
# expect:              'inline': {'x': 1, 'y z': {'w': []}},
# expect:              'long': 'first\n  second third',
# expect:              'nums': [31, 3, 15, 1000, -5, 3, 3.5, 1000.0, -0.025, inf, -inf, nan, True, False],
# expect:              'raw': 'keep \\n "this"'}},
# expect:  'fruit': [{'kind': {'sort': 'red'}, 'name': 'apple'}, {'name': 'pear', 'variety': [{'n': 1}]}],
# expect:  'owner': {'at': datetime.time(7, 32),
# expect:            'day': datetime.date(1979, 5, 27),
# expect:            'dob': datetime.datetime(1979, 5, 27, 7, 32, tzinfo=datetime.timezone(datetime.timedelta(days=-1, seconds=57600))),
# expect:            'local': datetime.datetime(1979, 5, 27, 7, 32, 0, 999000),
# expect:            'name': 'C:\\raw'},
# expect:  'title': 'TOML é "x"'}
# expect: {'a': 1.25} {'a': '1.10'}
# expect: TOMLDecodeError (at end of document)
# expect: TOMLDecodeError (at end of document)
# expect: TOMLDecodeError (at end of document)
# expect: TOMLDecodeError (at line 2, column 3)
# expect: TOMLDecodeError (at end of document)
# expect: TOMLDecodeError (at end of document)
# expect: TOMLDecodeError (at end of document)
# expect: TOMLDecodeError (at line 1, column 6)
# expect: TOMLDecodeError (at end of document)
# expect: TOMLDecodeError (at line 2, column 3)
# expect: TOMLDecodeError (at line 1, column 8)
# expect: TOMLDecodeError (at line 1, column 7)
# expect: TOMLDecodeError (at line 2, column 5)
# expect: TOMLDecodeError (at line 1, column 6)
