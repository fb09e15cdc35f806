from _circ_c import w
z = 1
