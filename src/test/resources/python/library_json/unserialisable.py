import json

class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y

for value, options in ((Point(1, 2), {}), ({(1, 2): 3}, {}), ({(1, 2): 3, 'a': 1}, {'skipkeys': True}),
                       (float('inf'), {'allow_nan': False}), ({1: 1, 'a': 2}, {'sort_keys': True}), ({1, 2}, {})):
    try:
        print(json.dumps(value, **options))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(json.dumps([Point(1, 2)], default=vars), json.dumps({'s': {3}}, default=list, indent=1))
loop = []
loop.append(loop)
try:
    json.dumps(loop)
except ValueError as e:
    print(e)
# expect: TypeError Object of type Point is not JSON serializable
# expect: TypeError keys must be str, int, float, bool or None, not tuple
# expect: {"a": 1}
# expect: ValueError Out of range float values are not JSON compliant: inf
# expect: TypeError '<' not supported between instances of 'str' and 'int'
# expect: TypeError Object of type set is not JSON serializable
# expect: [{"x": 1, "y": 2}] {
# expect:  "s": [
# expect:   3
# expect:  ]
# expect: }
# expect: Circular reference detected
