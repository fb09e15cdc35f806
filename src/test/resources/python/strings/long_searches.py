# Looking for a long text in a long one takes time in proportion to both.
n = 100_000
a, b = 'a' * n, 'b' * n
hay, needle = a + a + b + a + a, a + b + b + a
print(hay.find(needle), hay.count(needle), needle in hay, (hay + needle).find(needle) == len(hay))
print(len((hay + needle).split(needle)))
print(hay.encode().find(needle.encode()), (hay + needle).replace(needle, 'x') == hay + 'x', hay.partition(needle)[1])
part = 'ab' * 20_000
text = ('ab' * 19_999 + 'b') * 2
print(text.find(part), (text + part).count(part))
print('ΑΣ'.lower(), 'ΑΣΒ Σ'.lower(), 'aΣ.b'.title(), 'ΑΣ'.swapcase(), 'Σς'.capitalize())


class S(str):
    def __str__(self):
        return 'own'


class I:
    def __index__(self):
        return 109


print('{}'.format(S('x')), f'{S("x")}', '{:>3}'.format(S('x')), '%c%c' % (I(), 'x'))
print('{[{}]}'.format({'{}': 5}))
# expect: -1 0 False True
# expect: 2
# expect: -1 True 
# expect: -1 1
# expect: ας ασβ σ Aσ.B ας Σς
# expect: own own   x mx
# expect: 5
