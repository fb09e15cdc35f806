it = iter('abc'); next(it); print(it.__reduce__()[1:])
# expect: (('abc',), 1)
