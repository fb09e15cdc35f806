"""Sets: a sieve, membership, unions, and a walk over a graph."""


def sieve(n):
    candidates = set(range(2, n))
    p = 2
    while p * p < n:
        if p in candidates:
            candidates -= set(range(p * p, n, p))
        p += 1
    return candidates


def reachable(n):
    seen = set()
    waiting = [1]
    while waiting:
        node = waiting.pop()
        if node in seen:
            continue
        seen.add(node)
        for neighbour in (node * 2 % n, node * 3 % n, (node + 7) % n):
            if neighbour not in seen:
                waiting.append(neighbour)
    return seen


primes = sieve(100_000)
nodes = reachable(100_003)
print(len(primes), len(nodes), len(primes & nodes), len(primes | nodes), sum(1 for i in range(200_000) if i in primes))
