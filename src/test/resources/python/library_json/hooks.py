import json
from collections import OrderedDict
from decimal import Decimal
text = '{"x": {"y": 1.10}, "z": [1, NaN]}'
print(json.loads(text, object_hook=lambda d: sorted(d)))
print(json.loads(text, object_pairs_hook=OrderedDict))
print(json.loads(text, parse_float=Decimal, parse_int=str, parse_constant=lambda c: c + '!'))
# expect: ['x', 'z']
# expect: OrderedDict({'x': OrderedDict({'y': 1.1}), 'z': [1, nan]})
# expect: {'x': {'y': Decimal('1.10')}, 'z': ['1', 'NaN!']}
