"""Five bodies that attract each other: floats in lists."""

import math

MASSES = [39.478, 0.0377, 0.0113, 0.0017, 0.002]
PLACES = [[0.0, 0.0, 0.0], [4.84, -1.16, -0.10], [8.34, 4.12, -0.40], [12.89, -15.11, -0.22], [15.38, -25.92, 0.18]]
SPEEDS = [[0.0, 0.0, 0.0], [0.61, 2.81, -0.02], [-1.01, 1.82, 0.01], [1.08, 0.87, -0.01], [0.98, 0.59, -0.03]]


def advance(places, speeds, masses, steps, dt):
    n = len(masses)
    pairs = [(i, j) for i in range(n) for j in range(i + 1, n)]
    for _ in range(steps):
        for i, j in pairs:
            x1, y1, z1 = places[i]
            x2, y2, z2 = places[j]
            dx = x1 - x2
            dy = y1 - y2
            dz = z1 - z2
            distance = dx * dx + dy * dy + dz * dz
            pull = dt / (distance * math.sqrt(distance))
            a = speeds[i]
            b = speeds[j]
            of_j = masses[j] * pull
            of_i = masses[i] * pull
            a[0] -= dx * of_j
            a[1] -= dy * of_j
            a[2] -= dz * of_j
            b[0] += dx * of_i
            b[1] += dy * of_i
            b[2] += dz * of_i
        for place, (vx, vy, vz) in zip(places, speeds):
            place[0] += dt * vx
            place[1] += dt * vy
            place[2] += dt * vz


def energy(places, speeds, masses):
    total = 0.0
    for i, (mass, (vx, vy, vz)) in enumerate(zip(masses, speeds)):
        total += 0.5 * mass * (vx * vx + vy * vy + vz * vz)
        for j in range(i + 1, len(masses)):
            total -= mass * masses[j] / math.dist(places[i], places[j])
    return total


places = [list(each) for each in PLACES]
speeds = [list(each) for each in SPEEDS]
advance(places, speeds, MASSES, 15_000, 0.01)
print(f"{energy(places, speeds, MASSES):.9f}")
