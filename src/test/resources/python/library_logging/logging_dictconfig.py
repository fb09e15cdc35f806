import logging.config
logging.config.dictConfig({'version': 1, 'formatters': {'f': {'format': '%(name)s-%(message)s'}}, 'handlers': {'c': {'class': 'logging.StreamHandler', 'formatter': 'f', 'stream': 'ext://sys.stdout'}}, 'root': {'handlers': ['c'], 'level': 'INFO'}})
logging.getLogger('z').info('dict')
logging.getLogger('z').debug('no')
# expect: z-dict
