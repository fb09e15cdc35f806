def g(n):
    try:
        for i in range(n): yield i
    finally:
        print('cleanup', n)
for x in g(5):
    if x == 2: break
print('after break')
it = g(3)
next(it)
del it
print('after del')
def f():
    it = g(4)
    return next(it)
print(f())
def h():
    for x in g(6): return x
print(h())
print('after temp')
def boom():
    for x in g(8): raise ValueError
try: boom()
except ValueError: print('caught')
print('next')
unstarted = g(9)
del unstarted
def outer():
    yield from g(10)
o = outer(); next(o); del o
print('with')
it = iter(g(11)); next(it); it = 5
print('last')
left = g(12); next(left)
print('done')
# expect: cleanup 5
# expect: after break
# expect: cleanup 3
# expect: after del
# expect: cleanup 4
# expect: 0
# expect: cleanup 6
# expect: 0
# expect: after temp
# expect: cleanup 8
# expect: caught
# expect: next
# expect: cleanup 10
# expect: with
# expect: cleanup 11
# expect: last
# expect: done
# expect: cleanup 12
