import _circ_b
x = _circ_b.y + 1
