import multiprocessing as mp, gc
def child(c): c.send('bye')
if __name__ == '__main__':
    import multiprocessing; multiprocessing.set_start_method('spawn')
    a, b = mp.Pipe()
    p = mp.Process(target=child, args=(b,)); p.start()
    del b
    gc.collect()
    print(a.recv()); p.join()
    try: a.recv()
    except EOFError: print('EOF')
    r, w = mp.Pipe(False)
    w.send(1); w = None
    print(r.recv())
    try: print(r.recv())
    except EOFError: print('EOF 2')
# expect: bye
# expect: EOF
# expect: 1
# expect: EOF 2
