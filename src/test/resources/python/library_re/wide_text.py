import re
text = 'x\U0001f600\U0001f600y'
print(ascii(re.search('\U0001f600+', text)), re.search('y', text).start(), ascii(re.findall('.', text)))
print(re.match('.', '\U0001f600').end(), ascii(re.sub('[\U0001f600-\U0001f64f]', '!', text)))
# expect: <re.Match object; span=(1, 3), match='\U0001f600\U0001f600'> 3 ['x', '\U0001f600', '\U0001f600', 'y']
# expect: 1 'x!!y'
