import _circ_a
y = 5
