import json
for text in ('[1,]', '{"a":1,}', '{"a" 1}', '[1 2]', '', '  ', '{', '["abc', '"\\x"', '"\\u12"', 'nul', '1 2', '{1:2}', '["a\nb"]', '-', '01', '1.', '{"a":}', '\ufeff1', '{"a":\n  [1,\n   x]}'):
    for hooks in ({}, {'object_hook': dict}):
        try:
            print(json.loads(text, **hooks))
        except json.JSONDecodeError as e:
            print(repr(text), e, e.lineno, e.colno, e.pos)
try:
    json.loads(5)
except TypeError as e:
    print(e)
# expect: '[1,]' Illegal trailing comma before end of array: line 1 column 3 (char 2) 1 3 2
# expect: '[1,]' Illegal trailing comma before end of array: line 1 column 3 (char 2) 1 3 2
# expect: '{"a":1,}' Illegal trailing comma before end of object: line 1 column 7 (char 6) 1 7 6
# expect: '{"a":1,}' Illegal trailing comma before end of object: line 1 column 7 (char 6) 1 7 6
# expect: '{"a" 1}' Expecting ':' delimiter: line 1 column 6 (char 5) 1 6 5
# expect: '{"a" 1}' Expecting ':' delimiter: line 1 column 6 (char 5) 1 6 5
# expect: '[1 2]' Expecting ',' delimiter: line 1 column 4 (char 3) 1 4 3
# expect: '[1 2]' Expecting ',' delimiter: line 1 column 4 (char 3) 1 4 3
# expect: '' Expecting value: line 1 column 1 (char 0) 1 1 0
# expect: '' Expecting value: line 1 column 1 (char 0) 1 1 0
# expect: '  ' Expecting value: line 1 column 3 (char 2) 1 3 2
# expect: '  ' Expecting value: line 1 column 3 (char 2) 1 3 2
# expect: '{' Expecting property name enclosed in double quotes: line 1 column 2 (char 1) 1 2 1
# expect: '{' Expecting property name enclosed in double quotes: line 1 column 2 (char 1) 1 2 1
# expect: '["abc' Unterminated string starting at: line 1 column 2 (char 1) 1 2 1
# expect: '["abc' Unterminated string starting at: line 1 column 2 (char 1) 1 2 1
# expect: '"\\x"' Invalid \escape: line 1 column 2 (char 1) 1 2 1
# expect: '"\\x"' Invalid \escape: line 1 column 2 (char 1) 1 2 1
# expect: '"\\u12"' Invalid \uXXXX escape: line 1 column 3 (char 2) 1 3 2
# expect: '"\\u12"' Invalid \uXXXX escape: line 1 column 3 (char 2) 1 3 2
# expect: 'nul' Expecting value: line 1 column 1 (char 0) 1 1 0
# expect: 'nul' Expecting value: line 1 column 1 (char 0) 1 1 0
# expect: '1 2' Extra data: line 1 column 3 (char 2) 1 3 2
# expect: '1 2' Extra data: line 1 column 3 (char 2) 1 3 2
# expect: '{1:2}' Expecting property name enclosed in double quotes: line 1 column 2 (char 1) 1 2 1
# expect: '{1:2}' Expecting property name enclosed in double quotes: line 1 column 2 (char 1) 1 2 1
# expect: '["a\nb"]' Invalid control character at: line 1 column 4 (char 3) 1 4 3
# expect: '["a\nb"]' Invalid control character at: line 1 column 4 (char 3) 1 4 3
# expect: '-' Expecting value: line 1 column 1 (char 0) 1 1 0
# expect: '-' Expecting value: line 1 column 1 (char 0) 1 1 0
# expect: '01' Extra data: line 1 column 2 (char 1) 1 2 1
# expect: '01' Extra data: line 1 column 2 (char 1) 1 2 1
# expect: '1.' Extra data: line 1 column 2 (char 1) 1 2 1
# expect: '1.' Extra data: line 1 column 2 (char 1) 1 2 1
# expect: '{"a":}' Expecting value: line 1 column 6 (char 5) 1 6 5
# expect: '{"a":}' Expecting value: line 1 column 6 (char 5) 1 6 5
# expect: '\ufeff1' Unexpected UTF-8 BOM (decode using utf-8-sig): line 1 column 1 (char 0) 1 1 0
# expect: '\ufeff1' Unexpected UTF-8 BOM (decode using utf-8-sig): line 1 column 1 (char 0) 1 1 0
# expect: '{"a":\n  [1,\n   x]}' Expecting value: line 3 column 4 (char 15) 3 4 15
# expect: '{"a":\n  [1,\n   x]}' Expecting value: line 3 column 4 (char 15) 3 4 15
# expect: the JSON object must be str, bytes or bytearray, not int
