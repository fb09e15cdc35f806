# What a thread had in thread-local data ends with the thread.
import threading
import weakref

kept = threading.local()
seen = []


class Thing:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('end of', self.name)


def store(name):
    kept.thing = Thing(name)
    seen.append(weakref.ref(kept.thing))
    print(name, 'is done')


kept.thing = Thing('main')
for name in ('a', 'b'):
    thread = threading.Thread(target=store, args=(name,))
    thread.start()
    thread.join()
    print('joined', name)
print([reference() for reference in seen], kept.thing.name)
print('end')
# expect: a is done
# expect: end of a
# expect: joined a
# expect: b is done
# expect: end of b
# expect: joined b
# expect: [None, None] main
# expect: end
# expect: end of main
