import multiprocessing as mp
import sys


class OwnLines:
    """Shows a traceback without the library's lines, which stand elsewhere."""

    def write(self, text):
        own = False
        for line in text.splitlines():
            if line.startswith('  File'):
                own = 'child_traceback' in line
                line = '  ' + line[line.index(' line'):]
            if own or not line.startswith(' '):
                print(line)

    def flush(self):
        pass


def inner(n):
    return 1 / n


def work(n):
    sys.stderr = OwnLines()
    try:
        inner(n)
    except ZeroDivisionError as error:
        raise ValueError('no') from error


if __name__ == '__main__':
    mp.set_start_method('spawn')
    child = mp.Process(target=work, args=(0,), name='failing')
    child.start()
    child.join()
    print(child.exitcode)
# expect: Process failing:
# expect: Traceback (most recent call last):
# expect:    line 28, in work
# expect:     inner(n)
# expect:     ~~~~~^^^
# expect:    line 22, in inner
# expect:     return 1 / n
# expect:            ~~^~~
# expect: ZeroDivisionError: division by zero
# expect:
# expect: The above exception was the direct cause of the following exception:
# expect:
# expect: Traceback (most recent call last):
# expect:    line 30, in work
# expect:     raise ValueError('no') from error
# expect: ValueError: no
# expect: 1
