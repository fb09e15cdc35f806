print(repr("{:{}}".format(5,10)))  # expect: '         5'
print(repr("{0[a]}".format({"a":1})))  # expect: '1'
