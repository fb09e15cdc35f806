import multiprocessing as mp


def stage(f, inq, outq):
    for item in iter(inq.get, 'STOP'):
        outq.put(f(item))
    outq.put('STOP')


def double(x):
    return 2 * x


def text(x):
    return f'<{x}>'


if __name__ == '__main__':
    mp.set_start_method('spawn')
    a, b, c = mp.Queue(), mp.Queue(), mp.Queue()
    ps = [mp.Process(target=stage, args=(double, a, b)), mp.Process(target=stage, args=(text, b, c))]
    for p in ps:
        p.start()
    for i in range(5):
        a.put(i)
    a.put('STOP')
    print(list(iter(c.get, 'STOP')))
    for p in ps:
        p.join()
# expect: ['<0>', '<2>', '<4>', '<6>', '<8>']
