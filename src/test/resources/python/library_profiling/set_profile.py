import sys, threading
heard = []


def hook(frame, event, arg):
    name = frame.f_code.co_name
    heard.append((event, name, getattr(arg, '__name__', arg) if event.startswith('c_') else arg))


def numbers():
    yield 1
    return 2


def inner(x):
    return len([x]) + abs(-x)


def raising():
    try:
        int('z')
    except ValueError:
        pass
    {}['missing']


def run(call):
    heard.clear()
    sys.setprofile(hook)
    try:
        call()
    except KeyError:
        pass
    sys.setprofile(None)
    for each in heard:
        if each[1] not in ('run', '<module>'):
            print(*each)


run(lambda: inner(3))
run(lambda: list(numbers()))
run(raising)
run(lambda: sorted([2, 1], key=inner))
print(sys.getprofile())
heard.clear()
threading.setprofile(hook)
t = threading.Thread(target=inner, args=(1,))
t.start()
t.join()
threading.setprofile(None)
print([each for each in heard if each[1] == 'inner'])


def bad(frame, event, arg):
    raise ValueError('hook')


try:
    sys.setprofile(bad)
    inner(1)
except ValueError as e:
    print(e, sys.getprofile())
# expect: call <lambda> None
# expect: call inner None
# expect: c_call inner len
# expect: c_return inner len
# expect: c_call inner abs
# expect: c_return inner abs
# expect: return inner 4
# expect: return <lambda> 4
# expect: call <lambda> None
# expect: call numbers None
# expect: return numbers 1
# expect: call numbers None
# expect: return numbers 2
# expect: return <lambda> [1]
# expect: call raising None
# expect: return raising None
# expect: call <lambda> None
# expect: c_call <lambda> sorted
# expect: call inner None
# expect: c_call inner len
# expect: c_return inner len
# expect: c_call inner abs
# expect: c_return inner abs
# expect: return inner 3
# expect: call inner None
# expect: c_call inner len
# expect: c_return inner len
# expect: c_call inner abs
# expect: c_return inner abs
# expect: return inner 2
# expect: c_return <lambda> sorted
# expect: return <lambda> [1, 2]
# expect: None
# expect: [('call', 'inner', None), ('c_call', 'inner', 'len'), ('c_return', 'inner', 'len'), ('c_call', 'inner', 'abs'), ('c_return', 'inner', 'abs'), ('return', 'inner', 2)]
# expect: hook None
