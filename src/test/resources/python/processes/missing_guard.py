import multiprocessing as mp
import sys


class OnlyLast:
    def write(self, text):
        lines = [line for line in text.splitlines() if not line.startswith('  File') and 'Error' in line]
        for line in lines:
            print(line)

    def flush(self):
        pass


def work():
    print('never')


mp.set_start_method('spawn', force=True)
if __name__ != '__main__':
    sys.stderr = OnlyLast()
    try:
        mp.Process(target=work).start()
    except RuntimeError as error:
        for line in str(error).splitlines():
            print(line.rstrip())
        sys.exit(1)
child = mp.Process(target=work)
child.start()
child.join()
print(child.exitcode)
# expect:
# expect:         An attempt has been made to start a new process before the
# expect:         current process has finished its bootstrapping phase.
# expect:
# expect:         This probably means that you are not using fork to start your
# expect:         child processes and you have forgotten to use the proper idiom
# expect:         in the main module:
# expect:
# expect:             if __name__ == '__main__':
# expect:                 freeze_support()
# expect:                 ...
# expect:
# expect:         The "freeze_support()" line can be omitted if the program
# expect:         is not going to be frozen to produce an executable.
# expect:
# expect:         To fix this issue, refer to the "Safe importing of main module"
# expect:         section in https://docs.python.org/3/library/multiprocessing.html
# expect:
# expect: 1
