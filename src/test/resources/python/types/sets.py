class S(set):
    pass


class F(frozenset):
    pass


print(type(S([1])|{2}))  # expect: <class 'set'>
print(type(S([1])&{2}))  # expect: <class 'set'>
print(type(S([1])-{2}))  # expect: <class 'set'>
print(type(S([1])^{2}))  # expect: <class 'set'>
print(type(S([1]).copy()))  # expect: <class 'set'>
print(type(S([1]).union([2])))  # expect: <class 'set'>
print(type(S([1]).difference([2])))  # expect: <class 'set'>
print(type(S([1]).symmetric_difference([2])))  # expect: <class 'set'>
print(type(F([1])|{2}))  # expect: <class 'frozenset'>
print(type(F([1]).copy()))  # expect: <class 'frozenset'>
print(type(frozenset([1])|{2}))  # expect: <class 'frozenset'>
print(type({1}|frozenset([2])))  # expect: <class 'set'>
print(repr(S([1,2])))  # expect: S({1, 2})
print(repr(F([1,2])))  # expect: F({1, 2})
print(repr(S()))  # expect: S()
print(hash(frozenset([1,2,3])))  # expect: -272375401224217160
print("{0.real}".format(5))  # expect: 5
print("{0[0]}".format([7]))  # expect: 7
print({1,2,3})  # expect: {1, 2, 3}
print({3,1,2})  # expect: {1, 2, 3}
print(set("hello world"))  # expect: {' ', 'd', 'r', 'h', 'o', 'e', 'w', 'l'}
print({1,2}|{3})  # expect: {1, 2, 3}
print({1,2}&{2})  # expect: {2}
print({1,2}-{2})  # expect: {1}
print({1,2}^{2,3})  # expect: {1, 3}
print({1}<{1,2})  # expect: True
print({1,2}>={1})  # expect: True
print({1}=={1.0})  # expect: True
print(set())  # expect: set()
print(frozenset([1,2]))  # expect: frozenset({1, 2})
print(frozenset())  # expect: frozenset()
print(set(range(20)))  # expect: {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19}
print(set(["apple","banana","cherry","date","elderberry","fig","grape"]))  # expect: {'banana', 'apple', 'cherry', 'fig', 'date', 'grape', 'elderberry'}
print(set(i*7%101 for i in range(60)))  # expect: {0, 1, 2, 4, 5, 7, 8, 9, 11, 12, 14, 15, 18, 19, 21, 22, 25, 26, 28, 29, 32, 33, 35, 36, 39, 40, 42, 43, 46, 47, 49, 50, 53, 54, 56, 57, 60, 61, 63, 64, 67, 68, 70, 71, 74, 75, 77, 78, 81, 82, 84, 85, 88, 89, 91, 92, 95, 96, 98, 99}
print(set([1,2,3,4,5,6,7,8,9,10])-{2,4})  # expect: {1, 3, 5, 6, 7, 8, 9, 10}
print(set(range(100))&set(range(50,150)))  # expect: {50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99}
print(set(range(10))^set(range(5,15)))  # expect: {0, 1, 2, 3, 4, 10, 11, 12, 13, 14}
print({1.5,2.5,-1.5})  # expect: {1.5, 2.5, -1.5}
print(frozenset("abc")|frozenset("cde"))  # expect: frozenset({'d', 'c', 'a', 'e', 'b'})
print({frozenset([1]),frozenset([2])})  # expect: {frozenset({2}), frozenset({1})}
