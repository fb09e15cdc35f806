# A manager at an address, for whoever knows the key.
import multiprocessing as mp
from multiprocessing import AuthenticationError
from multiprocessing.managers import BaseManager


class Notes:
    def __init__(self):
        self.all = []

    def add(self, note):
        self.all.append(note)
        return len(self.all)

    def get(self):
        return self.all

    def _secret(self):
        return 1


notes = Notes()


class Desk(BaseManager):
    """Whatever asks gets the same notes."""


def the_notes():
    return notes


Desk.register('notes', the_notes)


class Visitor(BaseManager):
    pass


Visitor.register('notes')


def visit(address, key):
    visitor = Visitor(address=address, authkey=key)
    try:
        visitor.connect()
    except AuthenticationError as error:
        print(error)
        return
    found = visitor.notes()
    print(found.add('from a child'), found.get())


if __name__ == '__main__':
    mp.set_start_method('spawn')
    desk = Desk(address=('localhost', 0), authkey=b'secret')
    try:
        desk.notes()
    except AssertionError as error:
        print(error)
    desk.start()
    for key in (b'secret', b'wrong', b'secret'):
        child = mp.Process(target=visit, args=(desk.address, key))
        child.start()
        child.join()
    print(desk.notes().get())
    try:
        desk.notes()._secret()
    except AttributeError as error:
        print(error)
    for wrong in (desk.start, desk.get_server):
        try:
            wrong()
        except Exception as error:
            print(type(error).__name__, error)
    desk.shutdown()
    try:
        Visitor(address=desk.address, authkey=b'secret').connect()
    except ConnectionRefusedError as error:
        print(error)
# expect: server not yet started
# expect: 1 ['from a child']
# expect: digest sent was rejected
# expect: 2 ['from a child', 'from a child']
# expect: ['from a child', 'from a child']
# expect: 'AutoProxy[notes]' object has no attribute '_secret'
# expect: ProcessError Already started server
# expect: ProcessError Already started server
# expect: [Errno 111] Connection refused
