import logging, logging.handlers, queue, sys
q = queue.Queue()
l = logging.handlers.QueueListener(q, logging.StreamHandler(sys.stdout))
l.start()
log = logging.getLogger('q'); log.setLevel(10); log.addHandler(logging.handlers.QueueHandler(q))
log.info('through %s', 'a queue')
l.stop()
# expect: through a queue
