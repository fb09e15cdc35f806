# Indices into text with characters beyond the basic plane.
s = 'ab\U0001f600cd' * 20000
print(''.join(s[i] for i in range(len(s))) == s, s.find('zz'), s.index('\U0001f600', 50000), s.rindex('b'))
print(s[99990:99999], s[::-1][:5], s[77777], s[-3:], s[64], s[128], s[63:66])
print([s.find('c', i) for i in range(0, 400, 61)], [s.rfind('\U0001f600', 0, i) for i in range(60, 200, 17)])
short = '\U0001f600a'
print(short[0], short[1], short[2:], short.find('a'), short.index('\U0001f600'))
# expect: True -1 50002 99996
# expect: ab😀cdab😀c dc😀ba 😀 😀cd d c cda
# expect: [3, 63, 123, 183, 248, 308, 368] [57, 72, 92, 107, 127, 142, 157, 177, 192]
# expect: 😀 a  1 0
