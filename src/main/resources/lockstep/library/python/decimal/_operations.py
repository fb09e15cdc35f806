"""The operations as methods of a context."""

from ._context import getcontext, setcontext
from ._number import Decimal

_NAMES = {'abs': '__abs__', 'add': '__add__', 'subtract': '__sub__', 'multiply': '__mul__', 'divide': '__truediv__',
          'divide_int': '__floordiv__', 'divmod': '__divmod__', 'minus': '__neg__', 'plus': '__pos__',
          'power': '__pow__', 'remainder': '__mod__', 'to_sci_string': '__str__'}


def _number(value):
    if isinstance(value, Decimal):
        return value
    if isinstance(value, int):
        return Decimal(value)
    raise TypeError(f'conversion from {type(value).__name__} to Decimal is not supported')


def operation(context, name):
    def run(a=None, /, *others, **named):
        if name == 'radix':
            return Decimal(10)
        a = _number(a if a is not None else named.pop('a'))
        values = [_number(b) for b in others]
        for each in ('b', 'c', 'modulo'):
            if named.get(each) is not None:
                values.append(_number(named[each]))
        if name == 'copy_decimal':
            return a
        outer = getcontext()
        setcontext(context)
        try:
            if name == 'power' and len(values) == 2:
                return pow(a, *values)
            if name == 'to_sci_string':
                return a._text(context.capitals)
            return getattr(a, _NAMES.get(name, name))(*values)
        finally:
            setcontext(outer)
    run.__name__ = name
    return run
