"""dictConfig: loggers, handlers, formatters and filters out of a dict."""

import logging


def dictConfig(config):
    dictConfigClass(config).configure()


def _imported(path):
    """What a dotted name stands for."""
    parts = path.split('.')
    found = __import__(parts[0])
    for end, part in enumerate(parts[1:], 2):
        if not hasattr(found, part):
            __import__('.'.join(parts[:end]))
        found = getattr(found, part)
    return found


class DictConfigurator:
    """Makes what a dict describes: first the formatters and filters, then the handlers, then the loggers."""

    def __init__(self, config):
        self.config = config

    def configure(self):
        config = self.config
        version = config.get('version')
        if version != 1:
            raise ValueError("dictionary doesn't specify a version" if 'version' not in config
                             else f'Unsupported version: {version}')
        again = config.get('incremental', False)
        if again:
            self._adjust_handlers(config.get('handlers', {}))
        else:
            self._forget()
            self.formatters = self._make_all('formatters', self._formatter)
            self.filters = self._make_all('filters', self._filter)
            self.handlers = self._make_all('handlers', self._handler)
        for name, given in config.get('loggers', {}).items():
            logger = logging.getLogger(name)
            logger.disabled = False
            if given.get('propagate') is not None:
                logger.propagate = given['propagate']
            self._set_up(logger, given, again, f'logger {name!r}')
        if config.get('root'):
            self._set_up(logging.root, config['root'], again, 'root logger')

    def _forget(self):
        """Takes the root's handlers away, and silences loggers that are not named."""
        for handler in [*logging.root.handlers]:
            logging.root.removeHandler(handler)
        logging._handlers.clear()
        if not self.config.get('disable_existing_loggers', True):
            return
        named = tuple(f'{name}.' for name in self.config.get('loggers', {}))
        for name, logger in logging.root.manager.loggerDict.items():
            if isinstance(logger, logging.Logger):
                logger.disabled = not f'{name}.'.startswith(named)

    def _adjust_handlers(self, given):
        for name, each in given.items():
            handler = logging.getHandlerByName(name)
            if handler is None:
                raise ValueError(f'No handler found with name {name!r}')
            if each.get('level'):
                handler.setLevel(each['level'])

    def _set_up(self, logger, given, again, words):
        try:
            if given.get('level') is not None:
                logger.setLevel(given['level'])
            if not again:
                for handler in [*logger.handlers]:
                    logger.removeHandler(handler)
                for name in given.get('handlers', ()):
                    logger.addHandler(self._named('handler', self.handlers, name))
                for name in given.get('filters', ()):
                    logger.addFilter(self._filter_named(name))
        except Exception as e:
            raise ValueError(f'Unable to configure {words}') from e

    @staticmethod
    def _named(kind, table, name):
        try:
            return table[name]
        except (KeyError, TypeError) as e:
            raise ValueError(f'Unable to add {kind} {name!r}') from e

    def _filter_named(self, name):
        # Since 3.11 it may be the filter itself.
        if callable(name) or callable(getattr(name, 'filter', None)):
            return name
        return self._named('filter', self.filters, name)

    # ---- making ----

    def _make_all(self, section, make):
        kind = section[:-1]
        made = {}
        # Handlers that hand on to others come after those.
        for name, given in sorted(self.config.get(section, {}).items(), key=lambda item: 'target' in item[1]):
            try:
                made[name] = make(given)
            except Exception as e:
                raise ValueError(f'Unable to configure {kind} {name!r}') from e
            if kind == 'handler':
                made[name].name = name
        return made

    def _value(self, value):
        """A value with its prefix looked up: ext:// for an import, cfg:// for a place in the configuration."""
        if isinstance(value, str):
            if value.startswith('ext://'):
                return _imported(value.removeprefix('ext://'))
            if value.startswith('cfg://'):
                found = self.config
                for key in value.removeprefix('cfg://').replace('[', '.').replace(']', '').split('.'):
                    found = found[int(key) if isinstance(found, (list, tuple)) else key]
                return self._value(found)
        if isinstance(value, dict) and '()' in value:
            return self._call(value)
        return value

    def _call(self, given, factory=None):
        """Calls the factory named '()' with the other keys; those of '.' become attributes."""
        if factory is None:
            factory = given['()']
        if not callable(factory):
            factory = _imported(factory.removeprefix('ext://'))
        options = {key: self._value(value) for key, value in given.items() if key not in ('()', '.')}
        for key in options:
            if not key.isidentifier():
                raise ValueError(f'Not a valid Python identifier: {key!r}')
        made = factory(**options)
        for attribute, value in (given.get('.') or {}).items():
            setattr(made, attribute, self._value(value))
        return made

    def _filter(self, given):
        return self._call(given) if '()' in given else logging.Filter(given.get('name', ''))

    def _formatter(self, given):
        if '()' in given:
            try:
                return self._call(given)
            except TypeError as e:
                if "'format'" not in str(e):
                    raise
                # Formatter itself calls it otherwise.
                return self._call({'fmt' if key == 'format' else key: value for key, value in given.items()})
        options = {key: given[key] for key in ('validate', 'defaults') if key in given}
        cls = _imported(given['class']) if 'class' in given else logging.Formatter
        return cls(given.get('format'), given.get('datefmt'), given.get('style', '%'), **options)

    def _handler(self, given):
        rest = {**given}
        formatter, level = rest.pop('formatter', None), rest.pop('level', None)
        filters = rest.pop('filters', ())
        if formatter:
            try:
                formatter = self.formatters[formatter]
            except KeyError as e:
                raise ValueError(f'Unable to set formatter {formatter!r}') from e
        target = logging.getHandlerByName(rest['target']) if isinstance(rest.get('target'), str) else None
        if target is not None:
            rest['target'] = target
        if isinstance(rest.get('flushLevel'), str):
            rest['flushLevel'] = logging._checkLevel(rest['flushLevel'])
        handler = self._call(rest, rest.pop('class', None) if '()' not in rest else None)
        if formatter:
            handler.setFormatter(formatter)
        if level is not None:
            handler.setLevel(level)
        for name in filters:
            handler.addFilter(self._filter_named(name))
        return handler


dictConfigClass = DictConfigurator
