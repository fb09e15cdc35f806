import json
data = {'b': [1, 2.0, None, True, (3,), {}], 'a': {'x': '\xe9"\\\n\t\x01/', 1: 2, 1.5: 3, True: 4, None: 5}, 'e': []}
for options in ({}, {'indent': 2}, {'indent': '\t'}, {'separators': (',', ':')}, {'indent': 0}, {'default': str}):
    print(json.dumps(data, **options))
print(ascii(json.dumps('\xe9\U0001f600', ensure_ascii=False)), json.dumps('\xe9\U0001f600'))
print(json.dumps({'b': 1, 'a': 2}, sort_keys=True), json.dumps(1e100), json.dumps(10 ** 20), json.dumps(float('nan')))
# expect: {"b": [1, 2.0, null, true, [3], {}], "a": {"x": "\u00e9\"\\\n\t\u0001/", "1": 4, "1.5": 3, "null": 5}, "e": []}
# expect: {
# expect:   "b": [
# expect:     1,
# expect:     2.0,
# expect:     null,
# expect:     true,
# expect:     [
# expect:       3
# expect:     ],
# expect:     {}
# expect:   ],
# expect:   "a": {
# expect:     "x": "\u00e9\"\\\n\t\u0001/",
# expect:     "1": 4,
# expect:     "1.5": 3,
# expect:     "null": 5
# expect:   },
# expect:   "e": []
# expect: }
# expect: {
# expect: 	"b": [
# expect: 		1,
# expect: 		2.0,
# expect: 		null,
# expect: 		true,
# expect: 		[
# expect: 			3
# expect: 		],
# expect: 		{}
# expect: 	],
# expect: 	"a": {
# expect: 		"x": "\u00e9\"\\\n\t\u0001/",
# expect: 		"1": 4,
# expect: 		"1.5": 3,
# expect: 		"null": 5
# expect: 	},
# expect: 	"e": []
# expect: }
# expect: {"b":[1,2.0,null,true,[3],{}],"a":{"x":"\u00e9\"\\\n\t\u0001/","1":4,"1.5":3,"null":5},"e":[]}
# expect: {
# expect: "b": [
# expect: 1,
# expect: 2.0,
# expect: null,
# expect: true,
# expect: [
# expect: 3
# expect: ],
# expect: {}
# expect: ],
# expect: "a": {
# expect: "x": "\u00e9\"\\\n\t\u0001/",
# expect: "1": 4,
# expect: "1.5": 3,
# expect: "null": 5
# expect: },
# expect: "e": []
# expect: }
# expect: {"b": [1, 2.0, null, true, [3], {}], "a": {"x": "\u00e9\"\\\n\t\u0001/", "1": 4, "1.5": 3, "null": 5}, "e": []}
# expect: '"\xe9\U0001f600"' "\u00e9\ud83d\ude00"
# expect: {"a": 2, "b": 1} 1e+100 100000000000000000000 NaN
