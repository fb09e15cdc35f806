from __future__ import annotations
import random, sys, textwrap
from dataclasses import dataclass, field
from enum import Enum, auto

class Direction(Enum):
    NORTH = auto()
    SOUTH = auto()
    EAST = auto()
    WEST = auto()

    @property
    def opposite(self) -> Direction:
        pairs = {Direction.NORTH: Direction.SOUTH, Direction.EAST: Direction.WEST}
        pairs |= {v: k for k, v in pairs.items()}
        return pairs[self]

@dataclass(order=True)
class Item:
    name: str
    weight: float = 1.0
    tags: set[str] = field(default_factory=set, compare=False)

    def __post_init__(self):
        if self.weight < 0:
            raise ValueError(f"{self.name!r} has negative weight {self.weight:.2f}")

@dataclass
class Room:
    name: str
    description: str
    exits: dict[Direction, Room] = field(default_factory=dict, repr=False)
    items: list[Item] = field(default_factory=list)

    def connect(self, direction: Direction, other: Room) -> None:
        self.exits[direction] = other
        other.exits[direction.opposite] = self

class Player:
    LIMIT = 10
    def __init__(self, room):
        self.room = room
        self.bag: list[Item] = []
    @property
    def load(self):
        return sum(i.weight for i in self.bag)
    def take(self, name):
        for i in self.room.items:
            if i.name == name:
                if self.load + i.weight > self.LIMIT:
                    raise OverflowError(f"cannot carry {name}: {self.load + i.weight:g} > {self.LIMIT}")
                self.room.items.remove(i)
                self.bag.append(i)
                return i
        raise LookupError(name)

hall = Room("Hall", "A vast hall with a cold marble floor and portraits of stern people who all look away when you pass.")
cave = Room("Cave", "Dark.", items=[Item("lamp", 2.5, {"light"}), Item("boulder", 9)])
attic = Room("Attic", "Dust everywhere", items=[Item("feather", .01)])
hall.connect(Direction.EAST, cave)
hall.connect(Direction.NORTH, attic)
print(hall, cave, sep="\n")
print(textwrap.fill(hall.description, 40, initial_indent="  ", subsequent_indent="> "))
p = Player(hall)
random.seed(7)
script = "go east;take lamp;take boulder;look;go west;go up;go north;take feather;take gold;inventory;dance;quit;x".split(";")
for line in script:
    print(">", line)
    verb, *rest = line.split()
    match [verb, *rest]:
        case ["go", d] if d.upper() in Direction.__members__:
            way = Direction[d.upper()]
            if way in p.room.exits:
                p.room = p.room.exits[way]
                print("You are in the", p.room.name)
            else:
                print("No way", way)
        case ["go", other]:
            print(f"{other!r} is not a direction; try {[d.name.lower() for d in Direction]}")
        case ["take", name]:
            try:
                print("Taken:", p.take(name))
            except OverflowError as e:
                print("Oof:", e)
            except LookupError as e:
                print("No such thing:", e, repr(e), type(e).__mro__[1:])
        case ["look" | "l"]:
            print(p.room)
        case ["inventory"]:
            for n, item in enumerate(sorted(p.bag), 1):
                print(f"{n:>3}. {item.name:.<12}{item.weight:8.2f} {item.tags or '-'}")
            print(f"{'total':>16}{p.load:>9.3f}")
        case ["quit"]:
            print("Bye", random.choice(["!", "?", "."]), random.random())
            sys.exit(3 if p.load > 2 else 0)
        case _:
            print("What?", _ if (_ := verb) else "")
print("never")
# expect: Room(name='Hall', description='A vast hall with a cold marble floor and portraits of stern people who all look away when you pass.', items=[])
# expect: Room(name='Cave', description='Dark.', items=[Item(name='lamp', weight=2.5, tags={'light'}), Item(name='boulder', weight=9, tags=set())])
# expect:   A vast hall with a cold marble floor
# expect: > and portraits of stern people who all
# expect: > look away when you pass.
# expect: > go east
# expect: You are in the Cave
# expect: > take lamp
# expect: Taken: Item(name='lamp', weight=2.5, tags={'light'})
# expect: > take boulder
# expect: Oof: cannot carry boulder: 11.5 > 10
# expect: > look
# expect: Room(name='Cave', description='Dark.', items=[Item(name='boulder', weight=9, tags=set())])
# expect: > go west
# expect: You are in the Hall
# expect: > go up
# expect: 'up' is not a direction; try ['north', 'south', 'east', 'west']
# expect: > go north
# expect: You are in the Attic
# expect: > take feather
# expect: Taken: Item(name='feather', weight=0.01, tags=set())
# expect: > take gold
# expect: No such thing: gold LookupError('gold') (<class 'Exception'>, <class 'BaseException'>, <class 'object'>)
# expect: > inventory
# expect:   1. feather.....    0.01 -
# expect:   2. lamp........    2.50 {'light'}
# expect:            total    2.510
# expect: > dance
# expect: What? dance
# expect: > quit
# expect: Bye ? 0.9478653606090632
# expect exit: 3
