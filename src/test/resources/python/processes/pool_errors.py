import multiprocessing as mp


def square(n):
    return n * n


def boom(n):
    if n == 2:
        raise ValueError('two', n)
    return n


def unpicklable(n):
    return lambda: n


if __name__ == '__main__':
    mp.set_start_method('spawn')
    with mp.Pool(2) as pool:
        for what in (lambda: pool.map(boom, range(4)), lambda: pool.apply(boom, (2,)),
                     lambda: list(pool.imap(boom, range(4)))):
            try:
                what()
            except ValueError as error:
                print(error.args, type(error.__cause__).__name__, 'in boom' in str(error.__cause__))
        it = pool.imap(boom, range(4))
        got = []
        while True:
            try:
                got.append(next(it))
            except StopIteration:
                break
            except ValueError as error:
                got.append(error.args[0])
        print(got)
        try:
            pool.apply(unpicklable, (1,))
        except mp.pool.MaybeEncodingError as error:
            print(str(error).split(' at ')[0], str(error)[-70:])
        try:
            pool.apply(lambda: 1)
        except Exception as error:
            print(type(error).__name__, str(error)[:35])
    for what in (lambda: pool.map(square, [1]), lambda: mp.Pool(0), lambda: mp.Pool(1, 5)):
        try:
            what()
        except (ValueError, TypeError) as error:
            print(error)
# expect: ('two', 2) RemoteTraceback True
# expect: ('two', 2) RemoteTraceback True
# expect: ('two', 2) RemoteTraceback True
# expect: [0, 1, 'two', 3]
# expect: Error sending result: '<function unpicklable.<locals>.<lambda> ributeError("Can't get local object 'unpicklable.<locals>.<lambda>'")'
# expect: PicklingError Can't pickle <function <lambda> at 
# expect: Pool not running
# expect: Number of processes must be at least 1
# expect: initializer must be a callable
