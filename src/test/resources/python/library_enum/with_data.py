from enum import Enum, nonmember, property

class Planet(Enum):
    EARTH = (5.9, 6.3)
    MARS = (6.4, 3.3)

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius

    @property
    def ratio(self):
        return round(self.mass / self.radius, 2)

    G = nonmember(9.8)

print(Planet.EARTH.mass, Planet.MARS, Planet.MARS.ratio, Planet.G, list(Planet)[:2])
# expect: 5.9 Planet.MARS 1.94 9.8 [<Planet.EARTH: (5.9, 6.3)>, <Planet.MARS: (6.4, 3.3)>]
