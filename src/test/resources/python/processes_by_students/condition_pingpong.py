import multiprocessing as mp


def player(me, turn, cond, log, rounds):
    for _ in range(rounds):
        with cond:
            cond.wait_for(lambda: turn.value == me)
            log.put(me)
            turn.value = 1 - me
            cond.notify_all()


if __name__ == '__main__':
    mp.set_start_method('spawn')
    cond, turn, log = mp.Condition(), mp.Value('i', 0, lock=False), mp.SimpleQueue()
    ps = [mp.Process(target=player, args=(i, turn, cond, log, 3)) for i in (0, 1)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print([log.get() for _ in range(6)])
    with cond:
        print(cond.wait(0.01), cond.wait_for(lambda: False, 0.01), cond.wait_for(lambda: 'yes'))
    for f in (cond.wait, cond.notify, cond.notify_all, cond.release):
        try:
            f()
        except Exception as e:
            print(type(e).__name__, e)
# expect: [0, 1, 0, 1, 0, 1]
# expect: False False yes
# expect: AssertionError must acquire() condition before using wait()
# expect: AssertionError lock is not owned
# expect: AssertionError lock is not owned
# expect: AssertionError attempt to release recursive lock not owned by thread
