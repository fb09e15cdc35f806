import pickle
for n in (1, 2, 999, 1000, 1001, 2000, 2001):
    for value in (list(range(n)), dict.fromkeys(range(n)), set(range(n))):
        data = pickle.dumps(value)
        print(n, type(value).__name__, len(data), pickle.loads(data) == value, data.count(b'e'), hash(data))
# expect: 1 list 17 True 0 -9111010088823106243
# expect: 1 dict 18 True 0 6522601099257095280
# expect: 1 set 18 True 0 9116113157707777281
# expect: 2 list 20 True 1 -4307961253744741072
# expect: 2 dict 22 True 0 -556898383792414251
# expect: 2 set 20 True 0 -8207378635716537750
# expect: 999 list 2757 True 5 2277149751944981736
# expect: 999 dict 3756 True 4 -5239137765247700429
# expect: 999 set 2757 True 4 -3303712320128382644
# expect: 1000 list 2760 True 5 956878231772920266
# expect: 1000 dict 3762 True 4 -3877865204754868747
# expect: 1000 set 2762 True 4 -4041350549086507112
# expect: 1001 list 2765 True 6 -6475295516234128619
# expect: 1001 dict 3766 True 4 -3200591932642260872
# expect: 1001 set 2765 True 4 1907992061251202302
# expect: 2000 list 5762 True 10 8742080092630845676
# expect: 2000 dict 7764 True 8 -6313614375521074874
# expect: 2000 set 5764 True 8 6769196760640890630
# expect: 2001 list 5767 True 11 -6681784667423796486
# expect: 2001 dict 7768 True 8 3150838575433697543
# expect: 2001 set 5767 True 8 2955096461205726011
