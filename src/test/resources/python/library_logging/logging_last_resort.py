import logging
logging.getLogger('x').warning('to stderr')
logging.getLogger('x').info('no')
logging.warning('root')
# expect stderr: to stderr
# expect stderr: WARNING:root:root
