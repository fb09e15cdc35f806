import multiprocessing as mp


def use(x):
    print('never', x)


if __name__ == '__main__':
    mp.set_start_method('spawn')
    with mp.Pool(1) as pool:
        things = mp.Lock(), mp.Queue(), mp.Value('i'), mp.Event(), mp.Semaphore(2), mp.Condition(), mp.SimpleQueue(), \
            mp.Barrier(2), mp.RLock(), mp.JoinableQueue(), mp.Array('i', 3), mp.RawValue('i', 1)
        for thing in things:
            try:
                pool.apply(use, (thing,))
            except Exception as e:
                print(type(e).__name__, e)
        try:
            pool.apply(use, (pool,))
        except Exception as e:
            print(type(e).__name__, e)
        try:
            pool.apply(use, (mp.Process(target=use),))
        except Exception as e:
            print(type(e).__name__, e)
# expect: RuntimeError Lock objects should only be shared between processes through inheritance
# expect: RuntimeError Queue objects should only be shared between processes through inheritance
# expect: RuntimeError Synchronized objects should only be shared between processes through inheritance
# expect: RuntimeError Condition objects should only be shared between processes through inheritance
# expect: RuntimeError Semaphore objects should only be shared between processes through inheritance
# expect: RuntimeError Condition objects should only be shared between processes through inheritance
# expect: RuntimeError SimpleQueue objects should only be shared between processes through inheritance
# expect: RuntimeError Condition objects should only be shared between processes through inheritance
# expect: RuntimeError RLock objects should only be shared between processes through inheritance
# expect: RuntimeError JoinableQueue objects should only be shared between processes through inheritance
# expect: RuntimeError SynchronizedArray objects should only be shared between processes through inheritance
# expect: RuntimeError c_int objects should only be shared between processes through inheritance
# expect: NotImplementedError pool objects cannot be passed between processes or pickled
# expect: TypeError Pickling an AuthenticationString object is disallowed for security reasons
