print({"banana", "apple", "cherry", "date"})
print({3, 1, 100, 33, 65}, set("hello world"))
print({1.5, 2, (1, 2), "a", None, True})
s = set(range(20, 0, -3)); s.add("x"); s.discard(5); print(s, s | {100}, s - {8}, s ^ {1})
print(frozenset({"x", "y", "zed"}))
# expect: {'date', 'banana', 'cherry', 'apple'}
# expect: {65, 1, 3, 100, 33} {' ', 'd', 'r', 'h', 'o', 'e', 'w', 'l'}
# expect: {None, 1.5, 2, (1, 2), True, 'a'}
# expect: {2, 'x', 8, 11, 14, 17, 20} {17, 2, 'x', 20, 100, 8, 11, 14} {2, 'x', 11, 14, 17, 20} {1, 2, 'x', 8, 11, 14, 17, 20}
# expect: frozenset({'zed', 'y', 'x'})
