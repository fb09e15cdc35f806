print(eval('+'.join(['x'] * 1000), {'x': 1}))
# expect: 1000
