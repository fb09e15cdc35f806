def numbers():
    n = 0
    while True:
        print('make', n)
        yield n
        n += 1
from itertools import islice
print(list(islice((n * n for n in numbers() if n % 2), 2)))
# expect: make 0
# expect: make 1
# expect: make 2
# expect: make 3
# expect: [1, 9]
