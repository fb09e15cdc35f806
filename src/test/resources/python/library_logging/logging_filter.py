import logging, sys, threading
logging.basicConfig(level=logging.DEBUG, format='%(levelname)s %(name)s %(threadName)s %(message)s', stream=sys.stdout)
log = logging.getLogger('a.b')
class F(logging.Filter):
    def filter(self, r): return 'secret' not in r.getMessage()
log.addFilter(F())
log.error('secret')
log.error('ok')
try: log.setLevel('X')
except ValueError as e: print(e)
# expect: ERROR a.b MainThread ok
# expect: Unknown level: 'X'
