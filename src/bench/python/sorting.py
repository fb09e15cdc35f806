"""Sorting: plain, by key functions, reversed, by tuples, and a merge sort in Python."""

from operator import itemgetter


def numbers(n, state):
    result = []
    for _ in range(n):
        state = (state * 69069 + 1) & 0xFFFFFFFF
        result.append(state >> 8)
    return result


def merge_sort(items):
    if len(items) < 2:
        return items
    middle = len(items) // 2
    left = merge_sort(items[:middle])
    right = merge_sort(items[middle:])
    merged = []
    i = j = 0
    while i < len(left) and j < len(right):
        if left[i] <= right[j]:
            merged.append(left[i])
            i += 1
        else:
            merged.append(right[j])
            j += 1
    return merged + left[i:] + right[j:]


def run():
    data = numbers(60_000, 7)
    plain = sorted(data)
    by_rest = sorted(data, key=lambda x: x % 1000)
    by_text = sorted(data[:30_000], key=str)
    people = [(x % 90, "name" + str(x % 500)) for x in data]
    people.sort(key=itemgetter(1))
    people.sort(key=lambda p: p[0], reverse=True)
    merged = merge_sort(data[:15_000])
    return plain[100], by_rest[100], by_text[100], people[100], merged == sorted(data[:15_000])


print(run())
