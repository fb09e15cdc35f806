import a, b.c, d.e.f as g
from . import h
from ..x import y as z, w

from x import *
