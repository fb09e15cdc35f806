def gen():
    yield 1; yield 2; yield 3
print(list(gen()), tuple(gen()), set(gen()), sum(gen()), dict(zip(gen(), 'abc')), [*gen()], list(map(lambda v: v * 2, gen())), list(filter(lambda v: v != 2, gen())), list(enumerate(gen(), 5)), ','.join(str(v) for v in gen()), max(gen()), sorted(gen(), reverse=True))
z = [1]; z.extend(gen()); z += gen(); z[1:1] = gen(); print(z)

# expect: [1, 2, 3] (1, 2, 3) {1, 2, 3} 6 {1: 'a', 2: 'b', 3: 'c'} [1, 2, 3] [2, 4, 6] [1, 3] [(5, 1), (6, 2), (7, 3)] 1,2,3 3 [3, 2, 1]
# expect: [1, 1, 2, 3, 1, 2, 3, 1, 2, 3]
