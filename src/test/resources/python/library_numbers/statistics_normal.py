from statistics import NormalDist
n = NormalDist(10, 2)
print(n, n.pdf(10), n.cdf(12), n.inv_cdf(0.25), n.quantiles(), n + 1, n * 2, n.overlap(NormalDist(11, 2)), n.zscore(13), NormalDist.from_samples([1, 2, 3, 4]))
# expect: NormalDist(mu=10.0, sigma=2.0) 0.19947114020071635 0.8413447460685429 8.651020499607837 [8.651020499607837, 10.0, 11.348979500392163] NormalDist(mu=11.0, sigma=2.0) NormalDist(mu=20.0, sigma=4.0) 0.8025873486341526 1.5 NormalDist(mu=2.5, sigma=1.2909944487358056)
