import logging
import multiprocessing as mp
import sys


def work(n):
    logging.basicConfig(level=logging.INFO, format='%(processName)s %(levelname)s %(message)s', stream=sys.stdout)
    logging.info('child %d', n)
    logging.getLogger('x').warning('careful')


if __name__ == '__main__':
    mp.set_start_method('spawn')
    logging.basicConfig(level=logging.INFO, format='%(processName)s %(levelname)s %(message)s', stream=sys.stdout)
    logging.info('parent')
    for n in range(2):
        p = mp.Process(target=work, args=(n,))
        p.start()
        p.join()
    logger = mp.get_logger()
    print(logger.name, logger.level, mp.log_to_stderr.__name__)
# expect: MainProcess INFO parent
# expect: Process-1 INFO child 0
# expect: Process-1 WARNING careful
# expect: Process-2 INFO child 1
# expect: Process-2 WARNING careful
# expect: multiprocessing 0 log_to_stderr
