import json
for text in ('{"a": [1, 2.5, -3e2, null, true, false, "x\\u00e9\\n\\ud83d\\ude00"], "b": {}}', '[]', ' [ 1 , 2 ] ', '[NaN, Infinity, -Infinity]', '"a"', '1' * 30, '-0', '-0.0', '1E5'):
    print(ascii(json.loads(text)))
print(json.loads(b'[1, "\xc3\xa9"]') == [1, '\xe9'], json.JSONDecoder().raw_decode('[1] x'))
# expect: {'a': [1, 2.5, -300.0, None, True, False, 'x\xe9\n\U0001f600'], 'b': {}}
# expect: []
# expect: [1, 2]
# expect: [nan, inf, -inf]
# expect: 'a'
# expect: 111111111111111111111111111111
# expect: 0
# expect: -0.0
# expect: 100000.0
# expect: True ([1], 3)
