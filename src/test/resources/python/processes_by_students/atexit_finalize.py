import atexit
import multiprocessing as mp
from multiprocessing import util
import weakref
import sys
import threading


class Thing:
    pass


def bye(text):
    print('bye', text, flush=True)


def work():
    atexit.register(bye, 'atexit in child')
    util.Finalize(None, bye, args=('finalize 5',), exitpriority=5)
    util.Finalize(None, bye, args=('finalize 10',), exitpriority=10)
    t = threading.Thread(target=bye, args=('thread',))
    t.start()
    t.join()
    print('work done')


if __name__ == '__main__':
    mp.set_start_method('spawn')
    atexit.register(bye, 'parent')
    util.Finalize(None, bye, args=('parent finalize',), exitpriority=1)
    p = mp.Process(target=work)
    p.start()
    p.join()
    print(p.exitcode)
    thing = Thing()
    f = util.Finalize(thing, bye, ('thing',))
    print(f.still_active())
    del thing
    print(f.still_active())
# expect: bye thread
# expect: work done
# expect: bye atexit in child
# expect: bye finalize 10
# expect: bye finalize 5
# expect: 0
# expect: True
# expect: bye thing
# expect: False
# expect: bye parent
# expect: bye parent finalize
