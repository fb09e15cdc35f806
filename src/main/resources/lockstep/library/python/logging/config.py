"""dictConfig: loggers, handlers, formatters and filters out of a dict."""

import logging


def _resolved(value):
    if not isinstance(value, str):
        return value
    if value.startswith('ext://'):
        value = value[6:]
    module, _, name = value.rpartition('.')
    found = __import__(module)
    for part in module.split('.')[1:]:
        found = getattr(found, part)
    return getattr(found, name)


def _converted(value):
    return _resolved(value) if isinstance(value, str) and value.startswith('ext://') else value


class DictConfigurator:
    def __init__(self, config):
        self.config = config

    def configure(self):
        config = self.config
        if 'version' not in config:
            raise ValueError("dictionary doesn't specify a version")
        if config['version'] != 1:
            raise ValueError('Unsupported version: %s' % config['version'])
        incremental = config.get('incremental', False)
        if not incremental:
            for handler in logging.root.handlers[:]:
                logging.root.removeHandler(handler)
            self.formatters = {n: self._formatter(c) for n, c in config.get('formatters', {}).items()}
            self.filters = {n: self._filter(c) for n, c in config.get('filters', {}).items()}
            self.handlers = {n: self._handler(n, c) for n, c in config.get('handlers', {}).items()}
            if config.get('disable_existing_loggers', True):
                named = config.get('loggers', {})
                for name, logger in logging.root.manager.loggerDict.items():
                    if isinstance(logger, logging.Logger):
                        logger.disabled = not any(name == n or name.startswith(n + '.') for n in named)
        for name, given in config.get('loggers', {}).items():
            self._logger(logging.getLogger(name), given, incremental)
        if 'root' in config:
            self._logger(logging.root, config['root'], incremental)

    def _logger(self, logger, given, incremental):
        if 'level' in given:
            logger.setLevel(given['level'])
        if 'propagate' in given:
            logger.propagate = given['propagate']
        logger.disabled = False
        if incremental:
            return
        for handler in logger.handlers[:]:
            logger.removeHandler(handler)
        for name in given.get('handlers', ()):
            logger.addHandler(self.handlers[name])
        for name in given.get('filters', ()):
            logger.addFilter(self.filters[name])

    def _formatter(self, given):
        if '()' in given:
            return self._made(given)
        cls = _resolved(given['class']) if 'class' in given else logging.Formatter
        return cls(given.get('format'), given.get('datefmt'), given.get('style', '%'))

    def _filter(self, given):
        return self._made(given) if '()' in given else logging.Filter(given.get('name', ''))

    def _made(self, given):
        factory = given['()']
        if not callable(factory):
            factory = _resolved(factory)
        return factory(**{k: _converted(v) for k, v in given.items() if k not in ('()', '.')})

    def _handler(self, name, given):
        kwargs = dict(given)
        formatter = kwargs.pop('formatter', None)
        level = kwargs.pop('level', None)
        filters = kwargs.pop('filters', ())
        if '()' in kwargs:
            handler = self._made(kwargs)
        else:
            cls = kwargs.pop('class')
            try:
                if isinstance(cls, str) and cls.startswith('logging.handlers.'):
                    import logging.handlers
                handler = (_resolved(cls))(**{k: _converted(v) for k, v in kwargs.items()})
            except Exception as e:
                raise ValueError('Unable to configure handler %r' % name) from e
        if formatter:
            try:
                handler.setFormatter(self.formatters[formatter])
            except KeyError as e:
                raise ValueError('Unable to set formatter %r' % formatter) from e
        if level is not None:
            handler.setLevel(level)
        for each in filters:
            handler.addFilter(self.filters[each])
        handler.name = name
        return handler


def dictConfig(config):
    DictConfigurator(config).configure()
