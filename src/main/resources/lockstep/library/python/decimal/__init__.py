"""Decimal numbers with a context (Mike Cowlishaw's General Decimal Arithmetic)."""

from ._context import (
    BasicContext, Clamped, Context, ConversionSyntax, DecimalException, DecimalTuple, DefaultContext, DivisionByZero,
    DivisionImpossible, DivisionUndefined, ExtendedContext, FloatOperation, Inexact, InvalidContext, InvalidOperation,
    MAX_EMAX, MAX_PREC, MIN_EMIN, MIN_ETINY, Overflow, ROUND_05UP, ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR,
    ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP, Rounded, Subnormal, Underflow, getcontext, localcontext,
    setcontext)
from ._number import Decimal

HAVE_THREADS = True
HAVE_CONTEXTVAR = True

__all__ = [
    'Decimal', 'Context', 'DecimalTuple', 'DefaultContext', 'BasicContext', 'ExtendedContext', 'DecimalException',
    'Clamped', 'InvalidOperation', 'DivisionByZero', 'Inexact', 'Rounded', 'Subnormal', 'Overflow', 'Underflow',
    'FloatOperation', 'DivisionImpossible', 'InvalidContext', 'ConversionSyntax', 'DivisionUndefined', 'ROUND_DOWN',
    'ROUND_HALF_UP', 'ROUND_HALF_EVEN', 'ROUND_CEILING', 'ROUND_FLOOR', 'ROUND_UP', 'ROUND_HALF_DOWN', 'ROUND_05UP',
    'setcontext', 'getcontext', 'localcontext', 'MAX_PREC', 'MAX_EMAX', 'MIN_EMIN', 'MIN_ETINY', 'HAVE_THREADS',
    'HAVE_CONTEXTVAR']

for _each in (Decimal, Context, DecimalException, Clamped, InvalidOperation, DivisionByZero, Inexact, Rounded, Subnormal,
              Overflow, Underflow, FloatOperation, DivisionImpossible, InvalidContext, ConversionSyntax,
              DivisionUndefined):
    _each.__module__ = 'decimal'
