# what is thrown into a generator keeps its own context, unless the generator is handling something
def chain(e):
    out=[]
    while e is not None and len(out)<8: out.append(repr(e)); e = e.__context__
    print(out)
es=[Exception(i) for i in range(6)]
def g():
    try: yield
    finally: pass
def g2():
    try: yield
    finally: raise es[5]
async def co(): 
    await aw()
class aw:
    def __await__(self): yield
for make in g, g2, lambda: co(), lambda: (x for x in [1, 2]):
    es[3].__context__=es[2]; es[2].__context__=es[4]; es[5].__context__ = None
    try: raise es[1]
    except Exception:
        gg = make()
        gg.send(None)
        try: gg.throw(es[3])
        except Exception as e: chain(e)
    es[3].__context__=es[2]; es[2].__context__=es[4]
    try: raise es[1]
    except Exception:
        gg = make()
        try: gg.throw(es[3])
        except Exception as e: chain(e)
        gg = make()
        try: gg.close(); gg.throw(es[3])
        except Exception as e: chain(e)
# expect: ['Exception(3)', 'Exception(2)', 'Exception(4)']
# expect: ['Exception(3)', 'Exception(2)', 'Exception(4)']
# expect: ['Exception(3)', 'Exception(2)', 'Exception(4)']
# expect: ['Exception(5)', 'Exception(3)', 'Exception(2)', 'Exception(4)']
# expect: ['Exception(3)', 'Exception(2)', 'Exception(4)']
# expect: ['Exception(3)', 'Exception(2)', 'Exception(4)']
# expect: ['Exception(3)', 'Exception(2)', 'Exception(4)']
# expect: ['Exception(3)', 'Exception(2)', 'Exception(4)']
# expect: ["RuntimeError('cannot reuse already awaited coroutine')", 'Exception(1)']
# expect: ['Exception(3)', 'Exception(2)', 'Exception(4)']
# expect: ['Exception(3)', 'Exception(2)', 'Exception(4)']
# expect: ['Exception(3)', 'Exception(2)', 'Exception(4)']
