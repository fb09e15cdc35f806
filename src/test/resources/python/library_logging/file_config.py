import io, logging, logging.config, logging.handlers, os, sys, time
text = '''
[loggers]
keys=root,app
[handlers]
keys=out,keep
[formatters]
keys=short
[logger_root]
level=WARNING
handlers=out
[logger_app]
level=DEBUG
handlers=keep
qualname=my.app
propagate=0
[handler_out]
class=StreamHandler
level=INFO
formatter=short
args=(sys.stdout,)
[handler_keep]
class=handlers.MemoryHandler
args=(2,)
target=out
[formatter_short]
format=%(levelname)s|%(name)s|%(message)s
'''
other = logging.getLogger('other')
logging.config.fileConfig(io.StringIO(text))
logging.getLogger('my.app').debug('kept')
logging.getLogger('my.app').error('flushes')
logging.warning('root')
other.error('silenced')
print(other.disabled, logging.getLogger('my.app').propagate)
h = logging.handlers.TimedRotatingFileHandler('t.log', when='S', interval=2, backupCount=1)
log = logging.getLogger('timed')
log.propagate = False
log.addHandler(h)
for i in range(3):
    log.warning('line %d', i)
    time.sleep(1.1)
h.close()
names = sorted(n for n in os.listdir('.') if n.startswith('t.log'))
print(len(names), [len(n) for n in names], open('t.log').read())
for n in names:
    os.remove(n)
for when in ('W9', 'Q'):
    try:
        logging.handlers.TimedRotatingFileHandler('t.log', when=when, delay=True)
    except ValueError as e:
        print(e)
# expect: DEBUG|my.app|kept
# expect: ERROR|my.app|flushes
# expect: WARNING|root|root
# expect: True 0
# expect: 2 [5, 25] line 2
# expect:
# expect: Invalid day specified for weekly rollover: W9
# expect: Invalid rollover interval specified: Q
