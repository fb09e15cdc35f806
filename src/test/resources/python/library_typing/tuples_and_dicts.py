from typing import NamedTuple, TypedDict, Required, NotRequired

class P(NamedTuple):
    x: int
    y: int = 5

    def total(self):
        return self.x + self.y

class Movie(TypedDict, total=False):
    title: Required[str]
    year: int

class More(Movie):
    cast: list
    note: NotRequired[str]

print(P(1), P(1).total(), P._field_defaults, P.__annotations__, P(1)._replace(y=2))
print(Movie(title='a'), sorted(Movie.__required_keys__), sorted(More.__optional_keys__), Movie.__total__)
try:
    class Q(NamedTuple):
        a: int = 1
        b: int
except TypeError as e:
    print(e)
# expect: P(x=1, y=5) 6 {'y': 5} {'x': <class 'int'>, 'y': <class 'int'>} P(x=1, y=2)
# expect: {'title': 'a'} ['title'] ['note', 'year'] False
# expect: Non-default namedtuple field b cannot follow default field a
