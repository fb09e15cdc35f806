import multiprocessing as mp
def child(c):
    while True:
        try: m = c.recv()
        except EOFError: print('child: EOF', flush=True); break
        c.send(m.upper())
    c.close()
if __name__ == '__main__':
    import multiprocessing; multiprocessing.set_start_method('spawn')
    a, b = mp.Pipe()
    p = mp.Process(target=child, args=(b,)); p.start(); b.close()
    for w in 'one', 'two': a.send(w); print(a.recv())
    print(a.poll(), a.closed, a.readable, a.writable)
    a.close(); p.join(); print(p.exitcode, a.closed)
    try: a.send(1)
    except OSError as e: print(e)
    r, w = mp.Pipe(duplex=False)
    try: r.send(1)
    except OSError as e: print(e)
    try: w.recv()
    except OSError as e: print(e)
    w.send_bytes(b'abc'); print(r.recv_bytes())
    w.send({'k': [1, 2]}); print(r.poll(0), r.recv())
    w.close()
    try: r.recv()
    except EOFError as e: print('EOFError', repr(e))
    r, w = mp.Pipe(False); r.close()
    try: w.send(1)
    except BrokenPipeError as e: print(e)
# expect: ONE
# expect: TWO
# expect: False False True True
# expect: child: EOF
# expect: 0 True
# expect: handle is closed
# expect: connection is read-only
# expect: connection is write-only
# expect: b'abc'
# expect: True {'k': [1, 2]}
# expect: EOFError EOFError()
# expect: [Errno 32] Broken pipe
