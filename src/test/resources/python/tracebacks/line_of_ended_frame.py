# A frame that an exception has left shows the line where that was raised, not one where it was cleaned up.
def in_except():
    try:
        1/0
    except:
        1/0
        pass


def named():
    try:
        1/0
    except Exception as ex:
        1/0
        pass


def in_finally():
    try:
        1/0
    finally:
        1/0
        pass


class Noop:
    def __enter__(self):
        return self

    def __exit__(self, *args):
        pass


def in_with():
    with Noop():
        1/0
        pass


def other():
    try:
        1/0
    except TypeError as ex:
        pass


for f in (in_except, named, in_finally, in_with, other):
    try:
        f()
    except ZeroDivisionError as e:
        frame = e.__traceback__.tb_next.tb_frame
        print(f.__name__, frame.f_lineno - f.__code__.co_firstlineno)
# expect: in_except 4
# expect: named 4
# expect: in_finally 4
# expect: in_with 2
# expect: other 3
