import io
import json
out = io.StringIO()
json.dump({'a': [1, 2]}, out, indent=1)
print(out.getvalue(), json.load(io.StringIO(out.getvalue())))
# expect: {
# expect:  "a": [
# expect:   1,
# expect:   2
# expect:  ]
# expect: } {'a': [1, 2]}
