"""Nothing divided by something below zero is the zero below zero, however large that is."""
big = 1 << 70
for text in ('0/-big', '0/big', '0/-1', '0/-(1 << 2000)', 'False/-big', '0 // -big', '1/-(1 << 2000)', '-1/(1 << 2000)',
             '-0/big', '0/-7', '0/-(1 << 53)'):
    print(text, eval(text))
# expect: 0/-big -0.0
# expect: 0/big 0.0
# expect: 0/-1 -0.0
# expect: 0/-(1 << 2000) -0.0
# expect: False/-big -0.0
# expect: 0 // -big 0
# expect: 1/-(1 << 2000) -0.0
# expect: -1/(1 << 2000) -0.0
# expect: -0/big 0.0
# expect: 0/-7 -0.0
# expect: 0/-(1 << 53) -0.0
