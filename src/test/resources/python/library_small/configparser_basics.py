import configparser, io
import doctest
print(doctest.testmod())
import configparser, io
c = configparser.ConfigParser(); c.read_string('[a]\nx = 1\ny: %(x)s2\nlong = a\n  b\n# c\n[b]\nflag=yes\n')
print(c.sections(), c['a']['y'], c.getint('a','x'), c['b'].getboolean('flag'), c.get('a','zz',fallback='f'), c['a']['long'], dict(c['a']), 'x' in c['a'])
s = io.StringIO(); c['n'] = {'k': 'v'}; c.write(s); print(s.getvalue())
# expect: TestResults(failed=0, attempted=0)
# expect: ['a', 'b'] 12 1 True f a
# expect: b {'x': '1', 'y': '12', 'long': 'a\nb'} True
# expect: [a]
# expect: x = 1
# expect: y = %(x)s2
# expect: long = a
# expect: 	b
# expect:
# expect: [b]
# expect: flag = yes
# expect:
# expect: [n]
# expect: k = v
# expect:
# expect:
