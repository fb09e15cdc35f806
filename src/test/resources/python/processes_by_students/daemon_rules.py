import multiprocessing as mp
import time


def parent():
    me = mp.current_process()
    print(me.name, me.daemon)
    try:
        child = mp.Process(target=time.sleep, args=(1,))
        child.start()
    except AssertionError as e:
        print(e)


def nested_pool(n):
    try:
        with mp.Pool(2) as p:
            return p.map(abs, [n])
    except AssertionError as e:
        return str(e)


if __name__ == '__main__':
    mp.set_start_method('spawn')
    p = mp.Process(target=parent, daemon=True, name='boss')
    p.start()
    p.join()
    print(p.exitcode, p.daemon)
    with mp.Pool(1) as pool:
        print(pool.apply(nested_pool, (-3,)))
    try:
        mp.Process(target=parent, daemon='yes').daemon
        q = mp.Process(None, parent, 'n', (), {}, daemon=None)
        print(q.daemon, q.name)
        mp.Process(group=1)
    except AssertionError as e:
        print(e)
# expect: boss True
# expect: daemonic processes are not allowed to have children
# expect: 0 True
# expect: daemonic processes are not allowed to have children
# expect: False n
# expect: group argument must be None for now
