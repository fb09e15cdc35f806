"""dictConfig: loggers, handlers, formatters and filters out of a dict."""

import logging


def dictConfig(config):
    dictConfigClass(config).configure()


def fileConfig(fname, defaults=None, disable_existing_loggers=True, encoding=None):
    """The same out of a file of configparser's form: sections [loggers], [logger_NAME] and so on."""
    from configparser import ParsingError, RawConfigParser, ConfigParser
    if isinstance(fname, RawConfigParser):
        parser = fname
    else:
        parser = ConfigParser(defaults)
        if hasattr(fname, 'readline'):
            parser.read_file(fname)
        else:
            import os
            if not os.path.exists(fname):
                raise FileNotFoundError(f"{fname} doesn't exist")
            if not os.path.getsize(fname):
                raise RuntimeError(f'{fname} is an empty file')
            try:
                parser.read(fname, encoding='utf-8' if encoding is None else encoding)
            except ParsingError as e:
                raise RuntimeError(f'{fname} is invalid: {e}') from e
    sections = _Sections(parser)
    formatters = {name: sections.formatter(name) for name in sections.keys('formatters')}
    logging._handlers.clear()
    handlers = {}
    later = {}
    for name in sections.keys('handlers'):
        handlers[name] = sections.handler(name, formatters, later)
    for name, target in later.items():
        handlers[name].setTarget(handlers[target])
    sections.loggers(handlers, disable_existing_loggers)


def _names():
    """What the expressions in a file may use."""
    import logging.handlers
    import os
    import sys
    return {**vars(logging), 'handlers': logging.handlers, 'os': os, 'sys': sys}


class _Sections:
    def __init__(self, parser):
        self.parser = parser

    def keys(self, kind):
        return [word.strip() for word in self.parser[kind]['keys'].split(',') if word.strip()]

    def _value(self, text):
        """An expression, in which logging's names are known."""
        try:
            return eval(text, _names())
        except (AttributeError, NameError):
            return _imported(text)

    def formatter(self, name):
        given = self.parser[f'formatter_{name}']
        get = lambda key, otherwise=None: given.get(key, raw=True, fallback=otherwise)
        cls = _imported(get('class')) if get('class') else logging.Formatter
        defaults = get('defaults')
        return cls(get('format'), get('datefmt'), get('style', '%'), defaults=eval(defaults, _names()) if defaults else None)

    def handler(self, name, formatters, later):
        import logging.handlers
        given = self.parser[f'handler_{name}']
        handler = self._value(given['class'])(
            *eval(given.get('args', '()'), _names()), **eval(given.get('kwargs', '{}'), _names()))
        handler.name = name
        if given.get('level'):
            handler.setLevel(given['level'])
        if given.get('formatter'):
            handler.setFormatter(formatters[given['formatter']])
        if isinstance(handler, logging.handlers.MemoryHandler) and given.get('target'):
            later[name] = given['target']
        return handler

    def _set_up(self, logger, given, handlers):
        if given.get('level'):
            logger.setLevel(given['level'])
        for handler in [*logger.handlers]:
            logger.removeHandler(handler)
        for word in given.get('handlers', '').split(','):
            if word.strip():
                logger.addHandler(handlers[word.strip()])

    def loggers(self, handlers, silence):
        self._set_up(logging.root, self.parser['logger_root'], handlers)
        named = set()
        for key in self.keys('loggers'):
            if key == 'root':
                continue
            given = self.parser[f'logger_{key}']
            name = given['qualname']
            named.add(name)
            logger = logging.getLogger(name)
            self._set_up(logger, given, handlers)
            logger.propagate = given.getint('propagate', fallback=1)
            logger.disabled = 0
        for name, logger in logging.root.manager.loggerDict.items():
            if isinstance(logger, logging.Logger) and name not in named:
                if any(name.startswith(each + '.') for each in named):
                    logger.setLevel(logging.NOTSET)
                    logger.handlers, logger.propagate = [], True
                else:
                    logger.disabled = silence


def listen(port=9030, verify=None):
    raise NotImplementedError('logging.config.listen: nobody outside can reach a program in Lockstep')


def stopListening():
    """Nothing is listened to."""


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
