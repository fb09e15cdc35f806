from enum import Enum
for body in ('A = 1\n A = 2', '_x_ = 1', 'mro = 1', '_ignore_ = "B"\n B = 1\n A = 2', '_order_ = "B A"\n A = 1\n B = 2'):
    try:
        space = {'Enum': Enum}
        exec(f'class E(Enum):\n {body}', space)
        print(list(space['E']))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
# expect: TypeError 'A' already defined as 1
# expect: ValueError _sunder_ names, such as '_x_', are reserved for future Enum use
# expect: ValueError invalid enum member name(s) 'mro'
# expect: [<E.A: 2>]
# expect: TypeError member order does not match _order_:
# expect:   ['A', 'B']
# expect:   ['B', 'A']
