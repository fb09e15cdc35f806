import statistics as s
d = [2.75, 1.75, 1.25, 0.25, 0.5, 1.25, 3.5]
print(s.variance(d), s.pvariance(d), s.stdev(d), s.pstdev(d), s.quantiles(d), s.quantiles(d, n=3, method='inclusive'))
print(s.correlation([1, 2, 3], [2, 4, 7]), s.covariance([1, 2, 3], [2, 4, 7]), s.linear_regression([1, 2, 3], [2, 4, 7]))
# expect: 1.3720238095238095 1.1760204081632653 1.171334200612195 1.084444746477784 [0.5, 1.25, 2.75] [1.25, 1.75]
# expect: 0.9933992677987828 2.5 LinearRegression(slope=2.5, intercept=-0.666666666666667)
