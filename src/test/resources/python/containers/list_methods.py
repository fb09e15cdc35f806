l = [3, 1, 2]
l.extend('ab'); l.insert(1, 'i'); l.insert(-100, 's'); l.insert(100, 'e')
print(l, l.pop(), l.pop(0), l.index(2), l.count('a'), l[::-1], l[1:-1:2], l * 2 == l + l)
l[1:3] = [7, 8, 9]; l[::2] = 'x' * len(l[::2]); del l[-1]
print(l, sorted([3, 1, 2], reverse=True), sorted('bA', key=str.lower))
for f in (lambda: [].pop(), lambda: [1].pop(5), lambda: [].remove(1), lambda: [].index(1), lambda: [1][1], lambda: [1]['a'], lambda: l.__setitem__(slice(0, 4, 2), [1]), lambda: [1] + (2,), lambda: [1] * 1.5, lambda: [3, 'a'].sort(), lambda: sorted(1), lambda: [1].sort(None), lambda: [1, 2][::0]):
    try: f()
    except Exception as e: print(type(e).__name__, e)
# expect: [3, 'i', 1, 2, 'a', 'b'] e s 3 1 ['b', 'a', 2, 1, 'i', 3] ['i', 2] True
# expect: ['x', 7, 'x', 9, 'x', 'a'] [3, 2, 1] ['A', 'b']
# expect: IndexError pop from empty list
# expect: IndexError pop index out of range
# expect: ValueError list.remove(x): x not in list
# expect: ValueError 1 is not in list
# expect: IndexError list index out of range
# expect: TypeError list indices must be integers or slices, not str
# expect: ValueError attempt to assign sequence of size 1 to extended slice of size 2
# expect: TypeError can only concatenate list (not "tuple") to list
# expect: TypeError can't multiply sequence by non-int of type 'float'
# expect: TypeError '<' not supported between instances of 'str' and 'int'
# expect: TypeError 'int' object is not iterable
# expect: TypeError sort() takes no positional arguments
# expect: ValueError slice step cannot be zero
# expect stderr: list_methods.py:6: SyntaxWarning: list indices must be integers or slices, not str; perhaps you missed a comma?
# expect stderr:   for f in (lambda: [].pop(), lambda: [1].pop(5), lambda: [].remove(1), lambda: [].index(1), lambda: [1][1], lambda: [1]['a'], lambda: l.__setitem__(slice(0, 4, 2), [1]), lambda: [1] + (2,), lambda: [1] * 1.5, lambda: [3, 'a'].sort(), lambda: sorted(1), lambda: [1].sort(None), lambda: [1, 2][::0]):
