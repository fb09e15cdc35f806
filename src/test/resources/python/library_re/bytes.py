import re
print(re.match(b'(.)\xff', b'a\xff').groups(), re.findall(rb'\w+', b'ab cd\xe9'), re.sub(b'a', b'b', b'aa'), re.split(b',', b'a,b'))
for pattern, text in ((b'a', 'a'), ('a', b'a'), ('a', 5)):
    try:
        re.match(pattern, text)
    except TypeError as e:
        print(e)
# expect: (b'a',) [b'ab', b'cd'] b'bb' [b'a', b'b']
# expect: cannot use a bytes pattern on a string-like object
# expect: cannot use a string pattern on a bytes-like object
# expect: expected string or bytes-like object, got 'int'
