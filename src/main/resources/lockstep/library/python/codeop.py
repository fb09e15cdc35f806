"""Whether a text is a whole command, the beginning of one, or wrong."""

import __future__

__all__ = ['compile_command', 'Compile', 'CommandCompiler']

_LATER = 0x4200  # may be incomplete; do not imply dedents at the end


class Compile:
    """compile() that remembers the future statements it has met."""

    def __init__(self):
        self.flags = 0

    def __call__(self, source, filename, symbol, flags=0, **kwargs):
        code = compile(source, filename, symbol, self.flags | flags, True)
        for name in __future__.all_feature_names:
            self.flags |= code.co_flags & getattr(__future__, name).compiler_flag
        return code


def _complete(source):
    """What to compile: blank text is a pass."""
    if any(line.strip() and not line.strip().startswith('#') for line in source.split('\n')):
        return source
    return 'pass'


def _maybe(compiler, source, filename, symbol):
    import warnings
    text = _complete(source) if symbol != 'eval' else source
    with warnings.catch_warnings():
        warnings.simplefilter('ignore', (SyntaxWarning, DeprecationWarning))
        try:
            code = compiler(text, filename, symbol)
        except SyntaxError as error:
            if _goes_on(source, error):
                return None
            try:
                compiler(text + '\n', filename, symbol)
            except SyntaxError:
                raise error from None
            return None  # an empty line is all that is missing
    return None if symbol == 'single' and _open_block(text) else code


def _open_block(source):
    """A compound statement at the prompt ends with an empty line."""
    lines = source.split('\n')
    last = lines[-1]
    return (len(lines) > 1 or source.rstrip().endswith(':')) and bool(last.strip()) and (
        last[:1] in ' \t' or lines[0].rstrip().endswith(':') and last.lstrip() != last) or (
        lines[0].lstrip().startswith('@') and len(lines) == 1)


def _goes_on(source, error):
    """Whether more text could make it right: the error is that the text ended."""
    message = error.msg or ''
    return ('was never closed' in message or 'unexpected EOF' in message or message.startswith('expected an indented block')
            and not source.endswith('\n\n') and (error.lineno or 0) > source.rstrip('\n').count('\n')
            or 'unterminated triple-quoted' in message or source.endswith('\\')
            or source.lstrip().startswith('@') and '\n' not in source.strip())


def compile_command(source, filename='<input>', symbol='single'):
    return _maybe(lambda *args: compile(*args, 0, True), source, filename, symbol)


class CommandCompiler:
    def __init__(self):
        self.compiler = Compile()

    def __call__(self, source, filename='<input>', symbol='single'):
        return _maybe(self.compiler, source, filename, symbol)
