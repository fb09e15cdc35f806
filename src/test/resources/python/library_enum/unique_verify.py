from enum import Enum, Flag, unique, verify, UNIQUE, CONTINUOUS, NAMED_FLAGS

for check, body in ((unique, {'A': 1, 'B': 1}), (verify(UNIQUE), {'A': 1, 'B': 1}), (verify(CONTINUOUS), {'A': 1, 'B': 4})):
    try:
        print(check(Enum('E', body)))
    except ValueError as e:
        print(e)
try:
    verify(NAMED_FLAGS)(Flag('F', {'A': 1, 'B': 6}))
except ValueError as e:
    print(e)
# expect: duplicate values found in <enum 'E'>: B -> A
# expect: aliases found in <enum 'E'>: B -> A
# expect: invalid enum 'E': missing values 2, 3
# expect: invalid Flag 'F': alias B is missing combined values of 0x6 [use enum.show_flag_values(value) for details]
