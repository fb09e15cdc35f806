class M(dict):
    def __missing__(self, k): return 'missing ' + str(k)
m = M(a=1); print(m['a'], m['b'], m.get('c'), m, '%(q)s' % m, '{q}'.format_map(m))
class MyInt(int):
    def __repr__(self): return 'MyInt'
    def __add__(self, o): return 'added'
print(MyInt(5), MyInt(5) + 1, 1 + MyInt(5), int(MyInt(7)), MyInt('12') * 2, {MyInt(5): 1}[5], [MyInt(1)], f'{MyInt(3):03d}', isinstance(MyInt(1), int))
class MyStr(str):
    def upper(self): return 'UP'
print(MyStr('a') + 'b', MyStr('a').upper(), MyStr('a') == 'a', {MyStr('k'): 1}['k'], type(MyStr('ab')[0]), MyStr('x').join(['1', '2']), len(MyStr('abc')), type(str(MyStr('q'))))

# expect: 1 missing b None {'a': 1} missing q missing q
# expect: MyInt added 6 7 24 1 [MyInt] 003 True
# expect: ab UP True 1 <class 'str'> 1x2 3 <class 'str'>
