x = 'outer'
print([x for x in range(2)], x, {y: x for y in (1,)}, [[i * j for j in range(i)] for i in range(3)])
class C:
    n = 3
    a = [i for i in range(n)]
    try: b = [n for _ in range(1)]
    except NameError as e: print(e)
# expect: [0, 1] outer {1: 'outer'} [[], [0], [0, 2]]
# expect: name 'n' is not defined
