import random, hashlib, math, io, os
random.seed(42); print(random.random(), random.randint(1,100), random.choice('abc'), random.sample(range(100),5), random.gauss(0,1)); l=[1,2,3,4]; random.shuffle(l); print(l, random.choices([1,2,3],[5,1,1],k=4), random.getrandbits(70), random.uniform(1,2))
random.seed("hi"); print(random.random())
print(random.Random(1.5).random(), random.Random(-7).random(), random.Random(2**70).random())
print(hashlib.sha256(b'x').hexdigest(), hashlib.md5(b'a'*5000).hexdigest(), hashlib.new('sha1', b'').digest_size)
print(math.sqrt(2), math.pi, math.factorial(20), math.gcd(12, 18), math.floor(-2.5), math.ceil(2.1), math.log(8,2), math.comb(5,2), math.isclose(0.1+0.2,0.3), math.hypot(3,4), math.fsum([.1]*10), math.prod([1,2,3]), math.isqrt(17), math.log2(8), math.log10(1000), math.frexp(3.5), math.modf(-2.5), math.trunc(-2.7))
for s in ('math.sqrt(-1)', 'math.log(0)', 'math.exp(1000)', 'math.factorial(-1)', 'math.sqrt("a")', 'open("nope.txt")', 'open("x","q")', 'open("/nodir/x","w")', 'math.pow(0,-1)'):
    try: print(eval(s))
    except Exception as e: print(type(e).__name__, e)
with open('/tmp/lockstep_probe.txt', 'w') as f:
    print(f.write('one\ntwo\nthree'), file=f)
    print('x', 1, file=f)
with open('/tmp/lockstep_probe.txt') as f:
    print(f.readline(), f.read())
    f.seek(0); print([l.strip() for l in f], f.tell())
try: f.read()
except ValueError as e: print(e)
with open('/tmp/lockstep_probe.txt', 'rb') as f: print(f.read(5), f.read())
print(os.path.exists('/tmp/lockstep_probe.txt'), os.path.join('a','b.txt'), os.path.splitext('a/b.tar.gz'), os.path.basename('/x/y'))
os.remove('/tmp/lockstep_probe.txt'); print(os.path.exists('/tmp/lockstep_probe.txt'))
s = io.StringIO(); s.write('hello\nworld'); print(s.getvalue().split(), io.BytesIO(b'abc').read(2))
s = io.StringIO('a\nb'); print(list(s))
import bisect; print(bisect.bisect([1,2,3],2))
# expect:
# 0.6394267984578837 4 c [35, 31, 28, 17, 94] 1.3138731944620898
# [4, 2, 3, 1] [1, 1, 1, 1] 833771390514020336038 1.6498844377795232
# 0.21347198352318353
# 0.551763726942059 0.32383276483316237 0.2327882718301838
# 2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881 7aaa7dec709fa4fa82f3746abfd80bdb 20
# 1.4142135623730951 3.141592653589793 2432902008176640000 6 -3 3 3.0 10 True 5.0 1.0 6 4 3.0 3.0 (0.875, 2) (-0.5, -2.0) -2
# ValueError math domain error
# ValueError math domain error
# OverflowError math range error
# ValueError factorial() not defined for negative values
# TypeError must be real number, not str
# FileNotFoundError [Errno 2] No such file or directory: 'nope.txt'
# ValueError invalid mode: 'q'
# FileNotFoundError [Errno 2] No such file or directory: '/nodir/x'
# ValueError math domain error
# one
#  two
# three13
# x 1
# 
# ['one', 'two', 'three13', 'x 1'] 20
# I/O operation on closed file.
# b'one\nt' b'wo\nthree13\nx 1\n'
# True a/b.txt ('a/b.tar', '.gz') y
# False
# ['hello', 'world'] b'ab'
# ['a\n', 'b']
# 2
