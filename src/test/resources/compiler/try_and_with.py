def tf():
    for i in j:
        try:
            if i: return 1
            if k: break
            continue
        except* V: q()
        else: z()
        finally: w()
def tf2():
    while True:
        with open(f) as g:
            if g: return g.x
            break
    try: pass
    finally: x = 1
    return (yield)
def g():
    try:
        yield 1
    except A as e:
        print(e)
    finally:
        done()
def h():
    with a: b()
    c()
try: a
except: b
else: c
try:
    a
except A as e: raise
except (B, C): raise X from e
finally: d
with a as (b, c), d as e.f: pass
try: a()
except* C as d: b()
try: a()
except* C: b()
else: o()
finally: e()
for x in y:
    with z: continue
while w:
    try: continue
    finally: v
