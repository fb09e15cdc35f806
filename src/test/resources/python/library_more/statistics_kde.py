from statistics import kde, kde_random, StatisticsError
from array import array
import io
data = [-2.1, -1.3, -0.4, 1.9, 5.1, 6.2]
for kernel in ('normal', 'gauss', 'logistic', 'sigmoid', 'rectangular', 'uniform', 'triangular', 'parabolic', 'epanechnikov', 'quartic',
               'biweight', 'triweight', 'cosine'):
    pdf, cdf = kde(data, h=1.5, kernel=kernel), kde(data, h=1.5, kernel=kernel, cumulative=True)
    rand = kde_random(data, h=1.5, kernel=kernel, seed=8675309)
    print(kernel, *(f'{f(x):.9f}' for f in (pdf, cdf) for x in (-3, 0, 2.5)), *(f'{rand():.6f}' for _ in range(3)), pdf.__doc__)
for bad in (lambda: kde([], 1), lambda: kde(['x'], 1), lambda: kde(data, 0), lambda: kde(data, 1, 'nope'), lambda: kde_random(data, -1)):
    try:
        bad()
    except (StatisticsError, TypeError) as e:
        print(type(e).__name__, e)
a = array('h', [1, 2, 3])
f = io.BytesIO()
a.tofile(f)
f.seek(0)
b = array('h')
b.fromfile(f, 2)
print(b, f.tell())
try:
    b.fromfile(f, 5)
except EOFError as e:
    print(e, b)
b.clear()
u = array('w', 'ab')
u.fromunicode('é!')
print(b, u, u.tounicode())
try:
    b.fromunicode('x')
except ValueError as e:
    print(e)
# expect: normal 0.070428594 0.109882140 0.061935855 0.074142105 0.405718359 0.611738296 0.711695 6.215287 1.230528 PDF estimate with h=1.5 and kernel='normal'
# expect: gauss 0.070428594 0.109882140 0.061935855 0.074142105 0.405718359 0.611738296 0.711695 6.215287 1.230528 PDF estimate with h=1.5 and kernel='gauss'
# expect: logistic 0.064738702 0.092326606 0.073450993 0.131907563 0.390068374 0.597106334 -0.050391 6.224395 2.341527 PDF estimate with h=1.5 and kernel='logistic'
# expect: sigmoid 0.065755995 0.097815240 0.069687276 0.109615178 0.397156292 0.602960906 0.323659 6.219160 1.863863 PDF estimate with h=1.5 and kernel='sigmoid'
# expect: rectangular 0.055555556 0.111111111 0.055555556 0.033333333 0.427777778 0.616666667 1.042363 6.212197 0.684457 PDF estimate with h=1.5 and kernel='rectangular'
# expect: uniform 0.055555556 0.111111111 0.055555556 0.033333333 0.427777778 0.616666667 1.042363 6.212197 0.684457 PDF estimate with h=1.5 and kernel='uniform'
# expect: triangular 0.044444444 0.096296296 0.066666667 0.013333333 0.453703704 0.636666667 1.381603 6.206111 0.310497 PDF estimate with h=1.5 and kernel='triangular'
# expect: parabolic 0.053333333 0.098148148 0.070000000 0.017333333 0.447086420 0.630666667 1.295520 6.208131 0.398357 PDF estimate with h=1.5 and kernel='parabolic'
# expect: epanechnikov 0.053333333 0.098148148 0.070000000 0.017333333 0.447086420 0.630666667 1.295520 6.208131 0.398357 PDF estimate with h=1.5 and kernel='epanechnikov'
# expect: quartic 0.042666667 0.096331276 0.073500000 0.009653333 0.455954403 0.639486667 1.408559 6.206505 0.257871 PDF estimate with h=1.5 and kernel='quartic'
# expect: biweight 0.042666667 0.096331276 0.073500000 0.009653333 0.455954403 0.639486667 1.408559 6.206505 0.257871 PDF estimate with h=1.5 and kernel='biweight'
# expect: triweight 0.031857778 0.099275438 0.072030000 0.005557333 0.461868185 0.645660667 1.475554 6.205576 0.171877 PDF estimate with h=1.5 and kernel='triweight'
# expect: cosine 0.051293940 0.097865598 0.070600051 0.015915250 0.448740354 0.632315438 1.318785 6.207765 0.371673 PDF estimate with h=1.5 and kernel='cosine'
# expect: StatisticsError Empty data sequence
# expect: TypeError Data sequence must contain ints or floats
# expect: StatisticsError Bandwidth h must be positive, not h=0
# expect: StatisticsError Unknown kernel name: 'nope'
# expect: StatisticsError Bandwidth h must be positive, not h=-1
# expect: array('h', [1, 2]) 4
# expect: read() didn't return enough bytes array('h', [1, 2, 3])
# expect: array('h') array('w', 'abé!') abé!
# expect: fromunicode() may only be called on unicode type arrays ('u' or 'w')
