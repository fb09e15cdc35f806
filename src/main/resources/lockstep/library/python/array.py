"""Sequences of numbers of one C type."""

from _array import array

ArrayType = array
typecodes = 'bBuwhHiIlLqQfd'
