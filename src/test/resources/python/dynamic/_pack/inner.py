from . import other
name = "inner " + other
