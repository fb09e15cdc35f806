# Thousands of objects end one by one, and each at its place.
ended = []


class Item:
    def __init__(self, number):
        self.number = number

    def __del__(self):
        ended.append(self.number)


def use(number):
    item = Item(number)
    return item.number


total = 0
for number in range(400):
    total += use(number)
    assert len(ended) == number + 1
print(total, ended[-1])

ended.clear()
for number in range(400):
    item = Item(number)
    assert len(ended) == number
print(len(ended))

recent = {}
for number in range(300):
    recent[number] = Item(number)
    if number >= 50:
        del recent[number - 50]
print(len(ended), len(recent))
recent.clear()
print(len(ended))
# expect: 79800 399
# expect: 399
# expect: 649 50
# expect: 699
