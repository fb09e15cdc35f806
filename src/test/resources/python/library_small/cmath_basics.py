import cmath
for z in (1+2j, -1, 2.5, -3-0.5j):
    print(cmath.sqrt(z), cmath.phase(z), '%.12g' % cmath.exp(z).real, cmath.polar(z)[1])
print(cmath.isclose(cmath.log(1j), cmath.pi/2*1j), cmath.rect(1, 0), cmath.sqrt(-1))
# expect: (1.272019649514069+0.7861513777574233j) 1.1071487177940904 -1.13120438376 1.1071487177940904
# expect: 1j 3.141592653589793 0.367879441171 3.141592653589793
# expect: (1.5811388300841898+0j) 0.0 12.1824939607 0.0
# expect: (0.14384238796180673-1.738013415533538j) -2.976443976175166 0.0436922630073 -2.976443976175166
# expect: True (1+0j) 1j
