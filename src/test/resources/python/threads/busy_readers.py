import queue, threading, time, sys
N=300
def w(q,b,res,ev):
    for i in range(N//2): q.put(i)
    b.wait()
    for i in range(N//2,N):
        try: q.put(i)
        except queue.ShutDown: break
        if i==N//2: ev.set()
def r(q,b,cnt):
    q.get(); b.wait(); n=0
    while True:
        try: q.get(False); q.task_done()
        except queue.ShutDown: break
        except queue.Empty: n+=1
    cnt.append(n)
def s(q,ev):
    ev.wait(); q.shutdown(False)
q=queue.Queue(); b=threading.Barrier(10); ev=threading.Event(); cnt=[]
t0=time.perf_counter()
ts=[threading.Thread(target=w,args=(q,b,[],ev)) for _ in range(4)]+[threading.Thread(target=r,args=(q,b,cnt)) for _ in range(6)]+[threading.Thread(target=s,args=(q,ev))]
[t.start() for t in ts]; [t.join() for t in ts]
print('ended')
# expect: ended
