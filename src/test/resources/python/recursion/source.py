for n, t in [(150, "("), (150, "["), (150, "-")]:
    try: eval(t * n + "1" + {"(": ")", "[": "]"}.get(t, "") * n); print("ok", t)
    except Exception as e: print(type(e).__name__, str(e)[:50])
try: print(eval("+".join(["1"] * 3000)))
except Exception as e: print(type(e).__name__, e)
# expect: ok (
# expect: ok [
# expect: ok -
# expect: 3000
