from _circ_d import z
w = 1
