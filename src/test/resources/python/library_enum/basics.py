from enum import Enum

class Color(Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1

    def describe(self):
        return f'{self.name}={self.value}'

print(list(Color), Color(1), Color['GREEN'], repr(Color.CRIMSON), Color.RED.describe(), Color, len(Color))
print(Color.__members__, Color.RED is Color.CRIMSON, Color.RED in Color, 2 in Color, 9 in Color)
for attempt in (lambda: Color(7), lambda: Color['BLUE'], lambda: setattr(Color, 'RED', 3), lambda: delattr(Color, 'RED'), lambda: Color.BLUE):
    try:
        attempt()
    except (ValueError, KeyError, AttributeError) as e:
        print(type(e).__name__, e)
try:
    class More(Color):
        BLUE = 3
except TypeError as e:
    print(e)
# expect: [<Color.RED: 1>, <Color.GREEN: 2>] Color.RED Color.GREEN <Color.RED: 1> RED=1 <enum 'Color'> 2
# expect: {'RED': <Color.RED: 1>, 'GREEN': <Color.GREEN: 2>, 'CRIMSON': <Color.RED: 1>} True True True False
# expect: ValueError 7 is not a valid Color
# expect: KeyError 'BLUE'
# expect: AttributeError cannot reassign member 'RED'
# expect: AttributeError 'Color' cannot delete member 'RED'.
# expect: AttributeError type object 'Color' has no attribute 'BLUE'
# expect: <enum 'More'> cannot extend <enum 'Color'>
