import io, sys
log = []


def tracer(frame, event, arg):
    if event == 'exception':
        arg = arg[0].__name__
    log.append(f'{frame.f_lineno - frame.f_code.co_firstlineno}:{event}:{arg}')
    return tracer


def branches(n):
    if n > 1:
        total = 0
    else:
        total = 1
    for i in range(2):
        total += i
    while total < 3:
        total += 1
    return total


def handles():
    try:
        raise ValueError('x')
    except ValueError as e:
        pass
    finally:
        done = True
    with io.StringIO() as f:
        f.read(1)


def numbers():
    got = yield 1
    yield [i
           for i in range(2)]


def leaves():
    1 / 0


def run(call):
    log.clear()
    sys.settrace(tracer)
    try:
        call()
    except ZeroDivisionError:
        pass
    sys.settrace(None)
    print(call.__name__, ' '.join(each for each in log))


for each in (lambda: branches(1), lambda: branches(2), handles, lambda: list(numbers()), leaves):
    run(each)


def only_calls(frame, event, arg):
    log.append(event + ' ' + frame.f_code.co_name)


log.clear()
sys.settrace(only_calls)
branches(1)
leaving = sys.gettrace() is only_calls
sys.settrace(None)
print(log, leaving, sys.gettrace())
# expect: <lambda> 0:call:None 0:line:None 0:call:None 1:line:None 4:line:None 5:line:None 6:line:None 5:line:None 6:line:None 5:line:None 7:line:None 8:line:None 7:line:None 9:line:None 9:return:3 0:return:3
# expect: <lambda> 0:call:None 0:line:None 0:call:None 1:line:None 2:line:None 5:line:None 6:line:None 5:line:None 6:line:None 5:line:None 7:line:None 8:line:None 7:line:None 8:line:None 7:line:None 9:line:None 9:return:3 0:return:3
# expect: handles 0:call:None 1:line:None 2:line:None 2:exception:ValueError 3:line:None 4:line:None 6:line:None 7:line:None 8:line:None 7:line:None 7:return:None
# expect: <lambda> 0:call:None 0:line:None 0:call:None 1:line:None 1:return:1 1:call:None 3:line:None 2:line:None 3:line:None 2:line:None 3:line:None 2:line:None 3:line:None 2:line:None 2:return:[0, 1] 2:call:None 2:return:None 0:return:[1, [0, 1]]
# expect: leaves 0:call:None 1:line:None 1:exception:ZeroDivisionError 1:return:None
# expect: ['call branches'] True None
