from fractions import Fraction
print(Fraction('3/4') + Fraction(1,3), Fraction(0.5), Fraction('1.25'), Fraction(3,-6), Fraction(1,3)*0.5, Fraction(7,2)//1, hash(Fraction(1,2))==hash(0.5), f"{Fraction(1,3):.4f}", Fraction(3.14159).limit_denominator(100), round(Fraction(7,2)), Fraction(1,2) < 0.6, Fraction(2)**-2)
# expect: 13/12 1/2 5/4 -1/2 0.16666666666666666 3 True 0.3333 311/99 4 True 1/4
