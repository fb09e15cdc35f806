import cProfile, marshal, os, pstats, io, re


def square(n):
    return pow(n, 2)


p = cProfile.Profile()
p.runcall(lambda: [square(i) for i in range(4)])
p.dump_stats('squares.prof')
cProfile.runctx('square(3)', globals(), {}, 'more.prof')
print(os.path.exists('squares.prof'))
with open('squares.prof', 'rb') as f:
    print(sorted(name[2] for name in marshal.load(f)))
out = io.StringIO()
stats = pstats.Stats('squares.prof', 'more.prof', stream=out).strip_dirs()
stats.sort_stats('calls', 'name').reverse_order().print_stats('square')
stats.sort_stats().print_stats('pow')
print(re.sub(r'\w+ \w+ +\d+ \d+:\d+:\d+ \d+', 'DATE', re.sub(r'\d\.\d\d\d', 't.ttt', out.getvalue())))
for name in ('squares.prof', 'more.prof'):
    os.remove(name)
# expect: True
# expect: ['<built-in method builtins.pow>', '<lambda>', "<method 'disable' of '_lsprof.Profiler' objects>", 'square']
# expect: DATE    squares.prof
# expect: DATE    more.prof
# expect:
# expect:          15 function calls in t.ttt seconds
# expect:
# expect:    Ordered by: call count, function name
# expect:    List reduced from 6 to 1 due to restriction <'square'>
# expect:
# expect:    ncalls  tottime  percall  cumtime  percall filename:lineno(function)
# expect:         5    t.ttt    t.ttt    t.ttt    t.ttt stats_in_files.py:4(square)
# expect:
# expect:
# expect: DATE    squares.prof
# expect: DATE    more.prof
# expect:
# expect:          15 function calls in t.ttt seconds
# expect:
# expect:    Random listing order was used
# expect:    List reduced from 6 to 1 due to restriction <'pow'>
# expect:
# expect:    ncalls  tottime  percall  cumtime  percall filename:lineno(function)
# expect:         5    t.ttt    t.ttt    t.ttt    t.ttt {built-in method builtins.pow}
# expect:
# expect:
# expect:
