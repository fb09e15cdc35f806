import math
def area(radius):
    return math.pi * raduis ** 2
print(area(3))
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "ends_name2.py", line 4, in <module>
# expect stderr:     print(area(3))
# expect stderr:           ~~~~^^^
# expect stderr:   File "ends_name2.py", line 3, in area
# expect stderr:     return math.pi * raduis ** 2
# expect stderr:                      ^^^^^^
# expect stderr: NameError: name 'raduis' is not defined. Did you mean: 'radius'?
# expect exit: 1
