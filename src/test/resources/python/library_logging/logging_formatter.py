import logging, sys, threading
logging.basicConfig(level=logging.DEBUG, format='%(levelname)s %(name)s %(threadName)s %(message)s', stream=sys.stdout)
log = logging.getLogger('a.b')
h = logging.StreamHandler(sys.stdout)
h.setFormatter(logging.Formatter('{levelname:<8}|{message}|{funcName}|{lineno}', style='{'))
log.addHandler(h)
log.propagate = False
def f(): log.critical('c')
f()
print(h, logging.getLevelName(25), logging.getLevelName('INFO'))
# expect: CRITICAL|c|f|8
# expect: <StreamHandler <stdout> (NOTSET)> Level 25 20
