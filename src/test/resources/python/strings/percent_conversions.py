# What % asks of values that are no plain numbers or bytes.
class Shown:
    def __bytes__(self):
        return b'xyz'


class Odd:
    def __init__(self, value):
        self.value = value

    def __int__(self):
        return self.value


class Indexed:
    def __index__(self):
        return 65


print(b'%s|%5b|%.2b' % (Shown(), Shown(), Shown()))
print('%d|%x|%c' % (Indexed(), Indexed(), Indexed()), '%d' % Odd(7))
for value in 'x', 1.5:
    try:
        '%d' % Odd(value)
    except TypeError as e:
        print(e)
try:
    b'%s' % Odd(1)
except TypeError as e:
    print(e)
# expect: b'xyz|  xyz|xy'
# expect: 65|41|A 7
# expect: %d format: a real number is required, not Odd
# expect: %d format: a real number is required, not Odd
# expect: %b requires a bytes-like object, or an object that implements __bytes__, not 'Odd'
