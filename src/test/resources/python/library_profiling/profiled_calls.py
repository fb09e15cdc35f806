import cProfile, io, pstats, re
from pstats import SortKey


def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def work():
    found = []
    for i in range(3):
        found.append(fib(5))
    return sorted(found, key=lambda x: -x)


class A:
    def method(self):
        return len('abc')


def numbers():
    yield 1
    yield 2


def fails():
    try:
        int('x')
    except ValueError:
        return max([1, 2])


def shown(text):
    print(re.sub(r'\d\.\d\d\d', 't.ttt', text))


profile = cProfile.Profile()
profile.enable()
work(), A().method(), list(numbers()), fails()
profile.disable()
out = io.StringIO()
stats = pstats.Stats(profile, stream=out).strip_dirs().sort_stats('ncalls', 'stdname')
stats.print_stats().print_callers('fib').print_callees('work')
stats.sort_stats(SortKey.NAME).print_stats('profiled', 0.5, 3)
shown(out.getvalue())
print(stats.sort_type, stats.total_calls, stats.prim_calls, stats.stats['profiled_calls.py', 5, 'fib'][:2])
table = stats.get_stats_profile().func_profiles
print(table['fib'].ncalls, table['fib'].file_name, table['method'].line_number)
with cProfile.Profile() as p:
    fib(2)
p.create_stats()
print(sorted(name for file, line, name in p.stats))
print(p.runcall(fib, 4), cProfile.label(fib.__code__)[1:], cProfile.label('<x>'))
for bad in (lambda: pstats.Stats(1), lambda: stats.sort_stats('nonsense'), lambda: stats.sort_stats('name', 1)):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, str(e)[:40])
# expect:          61 function calls (19 primitive calls) in t.ttt seconds
# expect:
# expect:    Ordered by: call count, standard name
# expect:
# expect:    ncalls  tottime  percall  cumtime  percall filename:lineno(function)
# expect:      45/3    t.ttt    t.ttt    t.ttt    t.ttt profiled_calls.py:5(fib)
# expect:         3    t.ttt    t.ttt    t.ttt    t.ttt profiled_calls.py:13(<lambda>)
# expect:         3    t.ttt    t.ttt    t.ttt    t.ttt profiled_calls.py:21(numbers)
# expect:         3    t.ttt    t.ttt    t.ttt    t.ttt {method 'append' of 'list' objects}
# expect:         1    t.ttt    t.ttt    t.ttt    t.ttt profiled_calls.py:17(method)
# expect:         1    t.ttt    t.ttt    t.ttt    t.ttt profiled_calls.py:26(fails)
# expect:         1    t.ttt    t.ttt    t.ttt    t.ttt profiled_calls.py:9(work)
# expect:         1    t.ttt    t.ttt    t.ttt    t.ttt {built-in method builtins.len}
# expect:         1    t.ttt    t.ttt    t.ttt    t.ttt {built-in method builtins.max}
# expect:         1    t.ttt    t.ttt    t.ttt    t.ttt {built-in method builtins.sorted}
# expect:         1    t.ttt    t.ttt    t.ttt    t.ttt {method 'disable' of '_lsprof.Profiler' objects}
# expect:
# expect:
# expect:    Ordered by: call count, standard name
# expect:    List reduced from 11 to 1 due to restriction <'fib'>
# expect:
# expect: Function                  was called by...
# expect:                               ncalls  tottime  cumtime
# expect: profiled_calls.py:5(fib)  <-    42/6    t.ttt    t.ttt  profiled_calls.py:5(fib)
# expect:                                    3    t.ttt    t.ttt  profiled_calls.py:9(work)
# expect:
# expect:
# expect:    Ordered by: call count, standard name
# expect:    List reduced from 11 to 1 due to restriction <'work'>
# expect:
# expect: Function                   called...
# expect:                                ncalls  tottime  cumtime
# expect: profiled_calls.py:9(work)  ->       3    t.ttt    t.ttt  profiled_calls.py:5(fib)
# expect:                                     1    t.ttt    t.ttt  {built-in method builtins.sorted}
# expect:                                     3    t.ttt    t.ttt  {method 'append' of 'list' objects}
# expect:
# expect:
# expect:          61 function calls (19 primitive calls) in t.ttt seconds
# expect:
# expect:    Ordered by: function name
# expect:    List reduced from 11 to 6 due to restriction <'profiled'>
# expect:    List reduced from 6 to 3 due to restriction <0.5>
# expect:
# expect:    ncalls  tottime  percall  cumtime  percall filename:lineno(function)
# expect:         3    t.ttt    t.ttt    t.ttt    t.ttt profiled_calls.py:13(<lambda>)
# expect:         1    t.ttt    t.ttt    t.ttt    t.ttt profiled_calls.py:26(fails)
# expect:      45/3    t.ttt    t.ttt    t.ttt    t.ttt profiled_calls.py:5(fib)
# expect:
# expect:
# expect:
# expect: function name 61 19 (3, 45)
# expect: 45/3 profiled_calls.py 17
# expect: ["<method 'disable' of '_lsprof.Profiler' objects>", '__exit__', 'fib']
# expect: 3 (5, 'fib') ('~', 0, '<x>')
# expect: TypeError Cannot create or construct a <class 'pst
# expect: KeyError 'nonsense'
# expect: TypeError Can't have mixed argument type
