import json
try:
    json.loads('[' * 100000)
except RecursionError as e:
    print(e)
deep = json.loads('[' * 500 + ']' * 500)
print(json.dumps(deep) == '[' * 500 + ']' * 500)
# expect: maximum recursion depth exceeded while decoding a JSON array from a unicode string
# expect: True
