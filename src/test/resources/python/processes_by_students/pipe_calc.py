import multiprocessing as mp


def calculator(conn):
    while True:
        try:
            op, a, b = conn.recv()
        except EOFError:
            print('no more work')
            return
        conn.send(a + b if op == '+' else a * b)


if __name__ == '__main__':
    mp.set_start_method('spawn')
    here, there = mp.Pipe()
    p = mp.Process(target=calculator, args=(there,))
    p.start()
    there.close()
    for job in (('+', 1, 2), ('*', 6, 7), ('+', 'a', 'b')):
        here.send(job)
        print(here.poll(5), here.recv())
    print(here.poll(), here.closed, here.readable, here.writable)
    here.close()
    p.join()
    print(p.exitcode)
    for f in (lambda: here.send(1), here.recv, here.poll, here.fileno):
        try:
            f()
        except OSError as e:
            print(type(e).__name__, e)
# expect: True 3
# expect: True 42
# expect: True ab
# expect: False False True True
# expect: no more work
# expect: 0
# expect: OSError handle is closed
# expect: OSError handle is closed
# expect: OSError handle is closed
# expect: OSError handle is closed
