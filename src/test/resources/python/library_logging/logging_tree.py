import logging, sys, threading
logging.basicConfig(level=logging.DEBUG, format='%(levelname)s %(name)s %(threadName)s %(message)s', stream=sys.stdout)
log = logging.getLogger('a.b')
logging.getLogger('a').setLevel('ERROR'); log.info('no'); print(log.getEffectiveLevel(), log, logging.getLogger('a').parent, log.parent, logging.root)
# expect: 40 <Logger a.b (ERROR)> <RootLogger root (DEBUG)> <Logger a (ERROR)> <RootLogger root (DEBUG)>
