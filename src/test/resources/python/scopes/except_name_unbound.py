try:
    1 / 0
except ZeroDivisionError as e:
    print(e)
try:
    e
except NameError as err:
    print(err)
# expect: division by zero
# expect: name 'e' is not defined
