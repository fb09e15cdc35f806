import enum
import json

class Encoder(json.JSONEncoder):
    def default(self, o):
        return sorted(o) if isinstance(o, set) else super().default(o)

class Level(enum.IntEnum):
    LOW = 1

class Text(str):
    pass

print(json.dumps({'a': {2, 1}, 'l': Level.LOW, Level.LOW: Text('t')}, cls=Encoder))
try:
    json.dumps(object, cls=Encoder)
except TypeError as e:
    print(e)
# expect: {"a": [1, 2], "l": 1, "1": "t"}
# expect: Object of type type is not JSON serializable
