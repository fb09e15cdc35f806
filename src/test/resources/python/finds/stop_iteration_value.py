# Iterators over other iterators pass on the very StopIteration that ended them, with its value.
class Ends:
    def __init__(self, raised):
        self.raised = raised

    def __iter__(self):
        return self

    def __next__(self):
        raise self.raised


def told():
    return 7
    yield


for make in (enumerate, zip, lambda it: map(str, it), lambda it: filter(None, it), lambda it: zip([1], it),
             lambda it: map(max, it, [1])):
    end = StopIteration(42)
    try:
        next(make(Ends(end)))
    except StopIteration as e:
        print(e is end, e.value, end=' ')
    try:
        make(Ends(end)).__next__()
    except StopIteration as e:
        print(e is end, end=' ')
    try:
        next(make(told()))
    except StopIteration as e:
        print(e.value, end=' ')
    print(next(make(Ends(end)), 'over'), list(make(Ends(end))))


def delegate():
    print('got', (yield from map(str, told())))


print(list(delegate()))
# expect: True 42 True 7 over []
# expect: True 42 True 7 over []
# expect: True 42 True 7 over []
# expect: True 42 True 7 over []
# expect: True 42 True 7 over []
# expect: True 42 True 7 over []
# expect: got 7
# expect: []
