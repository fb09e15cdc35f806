import logging, sys, threading
logging.basicConfig(level=logging.DEBUG, format='%(levelname)s %(name)s %(threadName)s %(message)s', stream=sys.stdout)
log = logging.getLogger('a.b')
try: 1 / 0
except ZeroDivisionError: log.exception('boom')
# expect: ERROR a.b MainThread boom
# expect: Traceback (most recent call last):
# expect:   File "logging_exception.py", line 4, in <module>
# expect:     try: 1 / 0
# expect:          ~~^~~
# expect: ZeroDivisionError: division by zero
