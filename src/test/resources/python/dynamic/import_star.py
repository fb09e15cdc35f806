from _neighbour import *
print(value, "bump" in globals(), "_private" in globals())
# expect: 1 True False
