import logging, sys, threading
logging.basicConfig(level=logging.DEBUG, format='%(levelname)s %(name)s %(threadName)s %(message)s', stream=sys.stdout)
log = logging.getLogger('a.b')
log.info('hello %s %d', 'x', 3); log.debug('d'); logging.warning('root'); log.error('e %(k)s', {'k': 1})
t = threading.Thread(target=lambda: log.info('in thread'), name='T1'); t.start(); t.join()
# expect: INFO a.b MainThread hello x 3
# expect: DEBUG a.b MainThread d
# expect: WARNING root MainThread root
# expect: ERROR a.b MainThread e 1
# expect: INFO a.b T1 in thread
